import { type IndicatorCondition, parseCondition } from "../parse/parseCondition";
import type { Indicator } from "./goalReport";

/**
 * What the measured values say of the indicator's condition. `supported`: they go the right way, or the target is
 * reached. `weak`: they go both ways, or towards a target that is near. `contradicted`: they go the wrong way, or the target
 * is far. `noValue`: nothing is measured. `unknown`: nothing is asked that the values could answer.
 */
export type IndicatorVerdict = "supported" | "weak" | "contradicted" | "noValue" | "unknown";

export type IndicatorEvidence = { readonly verdict: IndicatorVerdict; readonly expected: IndicatorCondition };

/** Weighs an indicator's values against its condition, whatever it is answered with. A year without a result is passed over. */
export const evaluateIndicator = (
  indicator: Pick<Indicator, "condition" | "target" | "text" | "history">,
): IndicatorEvidence => {
  const expected = parseCondition(indicator);
  const amounts = indicator.history.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return { verdict: evaluateAmounts(amounts, expected), expected };
};

const evaluateAmounts = (
  amounts: readonly number[],
  { trend, atLeast, atMost }: IndicatorCondition,
): IndicatorVerdict => {
  const last = amounts.at(-1);
  if (last === undefined) return "noValue";
  const before = amounts.at(-2);
  if (atLeast !== null || atMost !== null) {
    const isReached = (amount: number): boolean =>
      (atLeast === null || amount >= atLeast) && (atMost === null || amount <= atMost);
    if (isReached(last)) return "supported";
    // One more step as the last one would reach it.
    return before !== undefined && isReached(last + (last - before)) ? "weak" : "contradicted";
  }
  const first = amounts[0];
  if (trend === null || before === undefined || first === undefined) return "unknown";
  const [step, whole] = [last - before, last - first];
  switch (trend) {
    case "up":
      return evaluateDirection(step, whole);
    case "down":
      return evaluateDirection(-step, -whole);
    case "notUp":
      return step <= 0 ? "supported" : "contradicted";
    case "notDown":
      return step >= 0 ? "supported" : "contradicted";
    case "same":
      return step === 0 ? "supported" : "weak";
    default:
      return trend satisfies never;
  }
};

/** The last step the wrong way contradicts; the right way it supports, unless all that was won is what was lost before. */
const evaluateDirection = (step: number, whole: number): IndicatorVerdict =>
  step < 0 ? "contradicted" : step > 0 && whole > 0 ? "supported" : "weak";
