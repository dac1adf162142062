import { planLabelFormula } from "../../formula/planLabelFormula";
import { planSumFormula } from "../../formula/planSumFormula";
import { printDeviationSum, printFigureSum, printRowCount } from "../../formula/printBudgetSums";
import { type BudgetFormulas, readForecastPair } from "../../formula/budgetFormulas";
import { printExpression } from "../../formula/printColumn";
import { printRowsWith, printRowSet } from "../../formula/printRowSet";
import { printTextLiteral } from "../../formula/printTextLiteral";
import { printCellAddress } from "../../parse/printCellAddress";
import type { ColumnKey } from "../../vocabulary/keys";
import { printBlankCell, printGuardedCell, printNumberCell, printRow, printTextCell } from "../printCells";
import type { SheetCell, SheetRow } from "../sheetContent";
import type { SheetWords } from "../sheetWords";
import type { BudgetPart } from "./budgetPart";
import type { OverviewWords } from "./overviewWords";

/** The columns of the table of sums; sentences read from them. */
export const economyColumns = {
  label: 0,
  budget: 1,
  actual: 2,
  forecast: 3,
  deviation: 4,
  deviationShare: 5,
  spentShare: 6,
  yearShare: 7,
  rowsWithout: 8,
} as const;

export const economyColumnCount = 9;

/** In points; columns of figures are wider where a table's figures need it. */
export const labelWidth = 164;
export const figureWidth = 58;

/** The largest letters that a workbook is likely to have. */
export const bodySize = { font: 11, line: 15.5, isBold: false };

/**
 * The sums of each budget table, a row each; `first` is the sheet's row of the first of them. A partial sum says so in its
 * label. `yearShare` is how much of the year the report's period covers, null where the period is not known.
 */
export const planEconomy = (
  parts: readonly BudgetPart[],
  first: number,
  yearShare: number | null,
  words: SheetWords,
): readonly SheetRow[] => [
  printHeader(words.overview),
  ...parts.map((part, index) => planRow(part, first + index, yearShare, words)),
];

const printHeader = ({ economy: { columns } }: OverviewWords): SheetRow =>
  printRow(
    [
      printTextCell("tableHeader", columns.table),
      ...[
        columns.budget,
        columns.actual,
        columns.forecast,
        columns.deviation,
        columns.deviationShare,
        columns.spentShare,
        columns.yearShare,
        columns.rowsWithout,
      ].map((header) => printTextCell("tableHeaderNumber", header)),
    ],
    headerHeight,
  );

const headerHeight = 32;

const planRow = (part: BudgetPart, row: number, yearShare: number | null, words: SheetWords): SheetRow => {
  const { formulas, name } = part;
  if (formulas === null) {
    return printRow([printTextCell("tableText", name), printBlankCell("tableText", { span: economyColumnCount - 1 })]);
  }
  const { isMixed } = formulas;
  const sum = (key: ColumnKey): SheetCell => {
    if (isMixed || !formulas.columns.has(key)) return printBlankCell("tableAmount");
    const expression = printExpression(planSumFormula(key, formulas.sumRows), formulas.names);
    return printGuardedCell("tableAmount", expression, null, { decimals: part.decimals });
  };
  const spent = isMixed ? null : printSpentShare(formulas);
  const without = printRowsWithout(formulas);
  return printRow([
    printGuardedCell("tableText", printLabel(part, formulas, words)),
    sum("budget"),
    sum("actual"),
    sum("forecast"),
    ...planDeviation(formulas, row, part.decimals),
    spent === null ? printBlankCell("tablePercent") : printGuardedCell("tablePercent", spent),
    yearShare === null || spent === null ? printBlankCell("tablePercent") : printNumberCell("tablePercent", yearShare),
    without === null ? printBlankCell("tableCount") : printGuardedCell("tableCount", without),
  ]);
};

/** "Investeringar (prognos för 4 av 5 rader)" as long as forecasts are missing. */
const printLabel = ({ name }: BudgetPart, formulas: BudgetFormulas, words: SheetWords): string => {
  const pair = readForecastPair(formulas);
  return pair === null || pair.outcome !== "forecast"
    ? printTextLiteral(name)
    : printExpression(planLabelFormula(name, words.partialSum, pair, formulas.sumRows), formulas.names);
};

/** The deviation of the rows that have one, and its part of those rows' budget. */
const planDeviation = (formulas: BudgetFormulas, row: number, decimals: number): readonly SheetCell[] => {
  const whole = printRowSet("whole", formulas, []);
  const sum = printDeviationSum(whole, formulas);
  if (sum === null) return [printBlankCell("tableDeviation"), printBlankCell("tablePercent")];
  const deviation = printGuardedCell("tableDeviation", `IF(${printRowCount(whole)}=0,"",${sum})`, null, { decimals });
  if (formulas.isMixed || !formulas.columns.has("budget")) return [deviation, printBlankCell("tablePercent")];
  const cell = printCellAddress(row, economyColumns.deviation);
  return [deviation, printGuardedCell("tablePercent", `${cell}/ABS(${printFigureSum(whole, "budget", formulas)})`)];
};

/** The outcome's part of the budget, in rows that have both. Where budgets and costs have opposite signs it is turned. */
const printSpentShare = (formulas: BudgetFormulas): string | null => {
  if (!formulas.columns.has("actual") || !formulas.columns.has("budget")) return null;
  const rows = printRowsWith(["budget", "actual"], formulas);
  const sign = formulas.convention === "budget-plus-actual" ? "-" : "";
  return `${sign}${printFigureSum(rows, "actual", formulas)}/${printFigureSum(rows, "budget", formulas)}`;
};

/** How many rows have a budget and no forecast; null where the table's deviations need no forecast. */
const printRowsWithout = (formulas: BudgetFormulas): string | null => {
  const pair = readForecastPair(formulas);
  if (pair === null) return null;
  const all = printRowCount(printRowsWith([pair.plan], formulas));
  return `${all}-${printRowCount(printRowsWith([pair.plan, pair.outcome], formulas))}`;
};
