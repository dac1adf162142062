import type { ColumnKey } from "../../vocabulary/keys";
import type { SignConvention } from "../../vocabulary/signConvention";

/** A figure that follows from others in its row: target = Σ sign × term. */
export type RowRelation = {
  readonly target: ColumnKey;
  readonly terms: readonly (readonly [key: ColumnKey, sign: 1 | -1])[];
  /** The convention that it is, for a deviation of the whole year. */
  readonly convention?: SignConvention;
};

const relate = (
  target: ColumnKey,
  terms: readonly (readonly [ColumnKey, 1 | -1])[],
  convention?: SignConvention,
): RowRelation => ({ target, terms, ...(convention === undefined ? {} : { convention }) });

/** Every relation seen in the tables of Swedish municipalities. Which of them a table keeps, its own figures say. */
export const rowRelations: readonly RowRelation[] = [
  relate(
    "deviation",
    [
      ["budget", 1],
      ["forecast", -1],
    ],
    "budget-minus-forecast",
  ),
  relate(
    "deviation",
    [
      ["forecast", 1],
      ["budget", -1],
    ],
    "forecast-minus-budget",
  ),
  relate(
    "deviation",
    [
      ["actual", 1],
      ["budget", -1],
    ],
    "actual-minus-budget",
  ),
  relate(
    "deviation",
    [
      ["budget", 1],
      ["actual", 1],
    ],
    "budget-plus-actual",
  ),
  relate(
    "deviation",
    [
      ["grant", 1],
      ["net", 1],
    ],
    "result",
  ),
  relate(
    "deviation",
    [
      ["grant", 1],
      ["income", 1],
      ["cost", 1],
    ],
    "result",
  ),
  relate("deviation", [
    ["budget", 1],
    ["actual", -1],
  ]),
  relate(
    "deviation",
    [
      ["budget", 1],
      ["forecast", 1],
    ],
    "budget-plus-actual",
  ),
  relate("deviation", [
    ["budget", 1],
    ["budgetChange", 1],
    ["forecast", -1],
  ]),
  relate("deviation", [
    ["forecast", 1],
    ["budget", -1],
    ["budgetChange", -1],
  ]),
  relate("deviation", [
    ["totalDecided", 1],
    ["forecast", -1],
  ]),
  relate("deviation", [
    ["forecast", 1],
    ["totalDecided", -1],
  ]),
  relate("deviation", [
    ["grant", 1],
    ["net", -1],
  ]),
  relate("deviation", [
    ["net", 1],
    ["budget", -1],
  ]),
  relate("deviation", [
    ["budget", 1],
    ["net", -1],
  ]),
  relate("deviation", [
    ["income", 1],
    ["cost", 1],
    ["budget", -1],
  ]),
  relate("deviation", [
    ["result", 1],
    ["budget", -1],
  ]),
  relate("deviation", [
    ["periodBudget", 1],
    ["actual", -1],
  ]),
  relate("deviation", [
    ["actual", 1],
    ["periodBudget", -1],
  ]),
  relate("periodDeviation", [
    ["periodBudget", 1],
    ["actual", -1],
  ]),
  relate("periodDeviation", [
    ["actual", 1],
    ["periodBudget", -1],
  ]),
  relate("periodDeviation", [
    ["periodBudget", 1],
    ["actual", 1],
  ]),
  relate("totalDeviation", [
    ["totalDecided", 1],
    ["totalForecast", -1],
  ]),
  relate("totalDeviation", [
    ["totalForecast", 1],
    ["totalDecided", -1],
  ]),
  relate("totalDeviation", [
    ["totalDecided", 1],
    ["totalForecast", 1],
  ]),
  relate("net", [
    ["income", 1],
    ["cost", 1],
  ]),
  relate("net", [
    ["cost", 1],
    ["income", -1],
  ]),
  relate("net", [
    ["income", 1],
    ["cost", -1],
  ]),
  relate("actual", [
    ["income", 1],
    ["cost", 1],
  ]),
  relate("actual", [
    ["cost", 1],
    ["income", -1],
  ]),
  relate("actual", [
    ["income", 1],
    ["cost", -1],
  ]),
  relate("result", [
    ["grant", 1],
    ["net", 1],
  ]),
  relate("result", [
    ["grant", 1],
    ["net", -1],
  ]),
  relate("result", [
    ["grant", 1],
    ["income", 1],
    ["cost", 1],
  ]),
  relate("result", [
    ["grant", 1],
    ["income", 1],
    ["cost", -1],
  ]),
  relate("result", [
    ["income", 1],
    ["cost", 1],
  ]),
  relate("result", [
    ["budget", 1],
    ["actual", 1],
  ]),
  relate("result", [
    ["budget", 1],
    ["actual", -1],
  ]),
  relate("result", [
    ["actual", 1],
    ["budget", -1],
  ]),
  relate("budget", [
    ["originalBudget", 1],
    ["budgetChange", 1],
  ]),
  relate("remaining", [
    ["budget", 1],
    ["actual", -1],
  ]),
  relate("remaining", [
    ["budget", 1],
    ["actual", 1],
  ]),
  relate("remaining", [
    ["actual", 1],
    ["budget", -1],
  ]),
  relate("remaining", [
    ["forecast", 1],
    ["actual", -1],
  ]),
  relate("remaining", [
    ["totalDecided", 1],
    ["totalActual", -1],
  ]),
];
