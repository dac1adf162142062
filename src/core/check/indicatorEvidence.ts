import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { IndicatorValue } from "../report/goalReport";
import { evaluateIndicator } from "../report/evaluateIndicator";
import type { Check } from "./check";

/** Answers against what is measured: a yes that the values contradict or do not carry, and answers that no value stands behind. */
export const checkIndicatorEvidence: Check = ({ indicators }) =>
  (indicators?.entries ?? []).flatMap((indicator) => {
    const { index, text, answer, history } = indicator;
    if (indicators === null || answer === null || answer.code === null || answer.code === "unknown") return [];
    const { verdict, expected } = evaluateIndicator(indicator);
    const place = describeEntryPlace(indicators, index, "answer", text);
    if (verdict === "noValue") return [applyRule(place, { rule: "indicator/no-value", answer: answer.word })];
    if (answer.code !== "yes" || (verdict !== "contradicted" && verdict !== "weak")) return [];
    const rule = verdict === "contradicted" ? "indicator/contradicted" : "indicator/weak";
    return [applyRule(place, { rule, answer: answer.word, expected, values: history.map(printValue) })];
  });

const printValue = ({ year, text }: IndicatorValue): string => (year === null ? text : `${String(year)}: ${text}`);
