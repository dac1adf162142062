import { type BudgetFormulas, readForecastPair } from "../../formula/budgetFormulas";
import { printRowDeviation } from "../../formula/printBudgetSums";
import { printBodyCell } from "../../formula/printColumn";
import { printTextLiteral } from "../../formula/printTextLiteral";
import { printCellAddress, printFixedAddress } from "../../parse/printCellAddress";
import { printBlankCell, printGuardedCell, printNumberCell, printRow, printTextCell } from "../printCells";
import type { ColumnKey } from "../../vocabulary/keys";
import type { SheetRow } from "../sheetContent";
import { basisColumns, type BasisPlace, type BudgetPart, namedMissing } from "./budgetPart";
import type { OverviewWords } from "./overviewWords";
import { printArea } from "./planSentences";

/** Header, rows and the rows without forecast. */
export const readBasisSize = ({ table }: Pick<BudgetPart, "table">): number =>
  1 + table.source.body.values.length + namedMissing;

/**
 * Every row of a table with its deviation and its place among them, largest surplus first, for lists, sentences and
 * charts to look up in. Rows that are sums are here too, without deviation, so that the order is the table's however it
 * is sorted.
 */
export const planBasis = (part: BudgetPart, words: OverviewWords): readonly SheetRow[] => {
  const { formulas, basis } = part;
  if (formulas === null || basis === null) return [];
  const { budget, forecast, deviation } = words.economy.columns;
  return [
    printRow(
      [
        printTextCell("tableHeader", part.name),
        ...[budget, forecast, deviation, words.basis.rank, words.basis.missing].map((header) =>
          printTextCell("tableHeaderNumber", header),
        ),
      ],
      32,
    ),
    ...Array.from({ length: basis.count }, (_, index) => planBasisRow(index, formulas, basis, part.decimals)),
    ...Array.from({ length: namedMissing }, (_, index) => planMissingRow(index + 1, basis, part.decimals)),
  ];
};

const planBasisRow = (index: number, formulas: BudgetFormulas, basis: BasisPlace, decimals: number): SheetRow => {
  const { names, columns } = formulas;
  const row = basis.row + index;
  const pair = readForecastPair(formulas);
  const { plan, outcome } = pair ?? { plan: "budget", outcome: "forecast" };
  const isSum = printIsSum(index, formulas);
  const name = columns.has("verksamhet") ? "verksamhet" : "code";
  const figure = (key: ColumnKey) =>
    columns.has(key)
      ? printGuardedCell(
          "tableAmount",
          `IF(ISNUMBER(${printBodyCell(key, index, names)}),${printBodyCell(key, index, names)},"")`,
          null,
          { decimals },
        )
      : printBlankCell("tableAmount");
  const deviation = printRowDeviation(index, formulas) ?? '""';
  const own = printCellAddress(row, basisColumns.deviation);
  const first = printFixedAddress(basis.row, basisColumns.deviation);
  const all = `${first}:${printFixedAddress(basis.row + basis.count - 1, basisColumns.deviation)}`;
  const counted = printFixedAddress(basis.row - 1, basisColumns.missing);
  const above = printCellAddress(row - 1, basisColumns.missing);
  const isMissing = `AND(ISNUMBER(${printCellAddress(row, basisColumns.budget)}),NOT(ISNUMBER(${printCellAddress(row, basisColumns.outcome)})))`;
  return printRow([
    columns.has(name)
      ? printGuardedCell("tableText", `${printBodyCell(name, index, names)}&""`)
      : printBlankCell("tableText"),
    figure(plan),
    figure(outcome),
    // Engines differ in the last of fifteen digits, and equal deviations must be equal for their places.
    printGuardedCell(
      "tableDeviation",
      isSum === null ? printRounded(deviation) : `IF(${isSum},"",${printRounded(deviation)})`,
      null,
      { decimals },
    ),
    printGuardedCell(
      "tableCount",
      // Not RANK: what it makes of empty text differs between programs.
      `IF(COUNT(${own})=0,"",SUMPRODUCT(ISNUMBER(${all})*(${all}>${own}))+COUNTIF(${first}:${own},${own}))`,
    ),
    pair !== null
      ? printGuardedCell(
          "tableCount",
          `IF(${isSum === null ? "" : `IF(${isSum},FALSE,`}${isMissing}${isSum === null ? "" : ")"},MAX(${counted}:${above})+1,"")`,
        )
      : printBlankCell("tableCount"),
  ]);
};

const printRounded = (deviation: string): string => `IFERROR(ROUND(${deviation},6),"")`;

const planMissingRow = (number: number, basis: BasisPlace, decimals: number): SheetRow => {
  const find = (column: "name" | "budget"): string =>
    `INDEX(${printArea(basis, column)},MATCH(${String(number)},${printArea(basis, "missing")},0))`;
  return printRow([
    printGuardedCell("tableText", find("name")),
    printGuardedCell("tableAmount", find("budget"), null, { decimals }),
    printBlankCell("tableAmount"),
    printBlankCell("tableDeviation"),
    printBlankCell("tableCount"),
    printNumberCell("tableCount", number),
  ]);
};

/** Whether the body's row is one whose figures stand in other rows too; null where none is. */
const printIsSum = (index: number, { sumRows, names }: BudgetFormulas): string | null => {
  if (sumRows === null) return null;
  const cell = printBodyCell(sumRows.column, index, names);
  return `OR(${sumRows.labels.map((label) => `${cell}=${printTextLiteral(label)}`).join(",")})`;
};
