import type { DeviationWords } from "../plan/sheetWords";
import type { ColumnKey } from "../vocabulary/keys";
import type { Formula } from "./formula";
import { planCountFormula } from "./planCountFormula";
import type { SumRowLabels } from "./sumRowLabels";

/**
 * The label of a sum row, which counts by itself: "Summa (prognos för 4 av 5 rader)" while forecasts are missing,
 * "Summa" when every row with a budget has one. `word` is the user's own where there is one.
 */
export const planLabelFormula = (
  word: string,
  words: DeviationWords["partialSum"],
  columns: { readonly plan: ColumnKey; readonly outcome: ColumnKey },
  sumRows: SumRowLabels | null,
): Formula => {
  const all = planCountFormula([columns.plan], sumRows);
  const done = planCountFormula([columns.plan, columns.outcome], sumRows);
  const partial: readonly Formula[] = [
    { kind: "text", value: word + words.before },
    done,
    { kind: "text", value: words.between },
    all,
    {
      kind: "call",
      name: "IF",
      of: [
        { kind: "binary", operator: "=", left: all, right: { kind: "number", value: 1 } },
        { kind: "text", value: words.afterOne },
        { kind: "text", value: words.afterMany },
      ],
    },
  ];
  return {
    kind: "call",
    name: "IF",
    of: [
      { kind: "binary", operator: "=", left: done, right: all },
      { kind: "text", value: word },
      partial.reduce((left, right) => ({ kind: "binary", operator: "&", left, right })),
    ],
  };
};
