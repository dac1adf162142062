import { type BudgetFormulas, readForecastPair, readNeededColumns } from "../../formula/budgetFormulas";
import { planLabelFormula } from "../../formula/planLabelFormula";
import {
  printDeviationSum,
  printFigureCount,
  printFigureSum,
  printRowCount,
  printRowDeviation,
} from "../../formula/printBudgetSums";
import { printBodyCell, printExpression } from "../../formula/printColumn";
import { printRowSet, type RowSet } from "../../formula/printRowSet";
import { printSentence } from "../../formula/printSentence";
import { printTextLiteral } from "../../formula/printTextLiteral";
import type { BudgetTable } from "../../report/interimReport";
import { readLacking } from "../../report/printSumRows";
import type { DocumentColumn, DocumentRow, DocumentTable } from "../../report/reportDocument";
import type { ColumnKey } from "../../vocabulary/keys";
import { printBlankCell, printGuardedCell, printTextCell } from "../printCells";
import type { SheetCell, SheetStyle } from "../sheetContent";
import type { SheetWords } from "../sheetWords";
import { readTextHeight } from "./readTextHeight";
import { type ReportLayout, textSizes } from "./reportLayout";
import type { ReportLine } from "./reportLine";

/** A budget table of the report, and what its figures come from. */
export type LiveTable = {
  readonly printed: DocumentTable;
  readonly table: BudgetTable;
  readonly formulas: BudgetFormulas;
  /** From the table's unit to that of the report. */
  readonly factor: number;
};

/**
 * A budget table with live figures: each row looks its figures up in the workbook's table, the sums count as the table's
 * own do. Where forecasts were missing there are three sums, which add across and down; once none is missing the first
 * two go blank.
 */
export const planBudgetLines = (live: LiveTable, layout: ReportLayout, words: SheetWords): readonly ReportLine[] => {
  const { printed } = live;
  const labelSpan = layout.columnCount - (printed.columns.length - 1);
  const header = printHeader(printed, labelSpan, layout);
  const sums = printed.rows.filter(({ index }) => index === null);
  const rows = printed.rows.map((row, place): ReportLine => {
    const isSum = row.index === null;
    const next = printed.rows[place + 1];
    const style = row.kind === "item" || row.kind === "part" || row.kind === "partialSum" ? "tableText" : "sumText";
    const label = isSum ? printSumLabel(live, row, sums, words) : printRowLabel(live, row);
    const cells = printed.columns
      .slice(1)
      .map((column, at) =>
        isSum ? printSum(live, row, sums, column, at + 1, words) : printFigure(live, row, column, at + 1, words),
      );
    return {
      cells: [printGuardedCell(style, label, isSum ? null : (row.cells[0] ?? ""), { span: labelSpan }), ...cells],
      height: readTextHeight(String(row.cells[0] ?? ""), labelSpan * layout.columnWidth, textSizes[style]),
      keepsNext: next !== undefined && next.index === null,
      header,
      isGap: false,
    };
  });
  return [header, ...rows];
};

const printHeader = ({ columns }: DocumentTable, labelSpan: number, { columnWidth }: ReportLayout): ReportLine => ({
  cells: columns.map(({ header }, place) =>
    place === 0
      ? printTextCell("tableHeader", header, { span: labelSpan })
      : printTextCell("tableHeaderNumber", header),
  ),
  height: Math.max(
    ...columns.map(({ header }, place) =>
      readTextHeight(header, place === 0 ? labelSpan * columnWidth : columnWidth, textSizes.tableHeader),
    ),
  ),
  keepsNext: true,
  header: null,
  isGap: false,
});

const readStyle = ({ kind }: DocumentRow, { kind: column }: DocumentColumn): SheetStyle => {
  const isBold = kind === "subtotal" || kind === "sum";
  if (column === "deviation") return isBold ? "sumDeviation" : "tableDeviation";
  return isBold ? "sumAmount" : "tableAmount";
};

const printRowLabel = ({ formulas, printed }: LiveTable, { index }: DocumentRow): string => {
  const key = printed.columns[0]?.key ?? "verksamhet";
  const name = formulas.columns.has(key) ? key : "code";
  return `${printBodyCell(name, index ?? 0, formulas.names)}&""`;
};

const printFigure = (
  { formulas, factor }: LiveTable,
  row: DocumentRow,
  column: DocumentColumn,
  place: number,
  { reportSheet }: SheetWords,
): SheetCell => {
  const style = readStyle(row, column);
  const { key, decimals } = column;
  if (row.kind === "heading" || key === null) return printBlankCell(style);
  const index = row.index ?? 0;
  const own = row.kind === "item" && key === "deviation" ? printRowDeviation(index, formulas) : null;
  if (own === null && !formulas.columns.has(key)) return printTextCell(style, reportSheet.unknown);
  const cell = own ?? printBodyCell(key, index, formulas.names);
  const shown = `IF(ISNUMBER(${cell}),${printScaled(cell, factor)},${printTextLiteral(reportSheet.unknown)})`;
  return printGuardedCell(style, shown, row.cells[place] ?? reportSheet.unknown, { decimals });
};

const printScaled = (amount: string, factor: number): string => {
  if (factor === 1) return amount;
  return factor < 1 ? `(${amount})/${String(Math.round(1 / factor))}` : `(${amount})*${String(factor)}`;
};

/** The rows that a sum is of. The first of two partial sums is of the rows that are whole. */
const readRowSet = (row: DocumentRow, sums: readonly DocumentRow[]): RowSet => {
  if (row.kind === "sum") return "all";
  return sums[0] === row ? "whole" : "lacking";
};

const readFigureKeys = ({ printed }: LiveTable): readonly ColumnKey[] =>
  printed.columns.slice(1).flatMap(({ key, kind }) => (key === null || kind === "deviation" ? [] : [key]));

const printSum = (
  live: LiveTable,
  row: DocumentRow,
  sums: readonly DocumentRow[],
  column: DocumentColumn,
  place: number,
  { reportSheet }: SheetWords,
): SheetCell => {
  const style = readStyle(row, column);
  const set = readRowSet(row, sums);
  const unknown = printTextLiteral(reportSheet.unknown);
  const sum = printSumOf(live, set, column, unknown);
  const told = set === "all" ? sum : printIfLacking(live, sum);
  return printGuardedCell(style, told, row.cells[place] ?? reportSheet.unknown, { decimals: column.decimals });
};

/** What partial sums show: nothing once no row lacks anything. */
const printIfLacking = (live: LiveTable, shown: string): string => `IF(${printLackingCount(live)}=0,"",${shown})`;

const printLackingCount = (live: LiveTable): string =>
  printRowCount(printRowSet("lacking", live.formulas, readFigureKeys(live)));

/** As `printSumRows` counts: a sum of figures that not all rows have is not told where a deviation hangs on it. */
const printSumOf = (live: LiveTable, set: RowSet, { key, kind }: DocumentColumn, unknown: string): string => {
  const { formulas, factor } = live;
  if (key === null || (formulas.isMixed && kind !== "deviation")) return unknown;
  const rows = printRowSet(set, formulas, readFigureKeys(live));
  if (key === "deviation" && formulas.terms !== null) {
    const whole = printRowSet("whole", formulas, []);
    const sum = printScaled(printDeviationSum(whole, formulas) ?? '""', factor);
    if (set === "lacking") return unknown;
    const isTold =
      set === "whole" ? `${printRowCount(whole)}>0` : `AND(${printLackingCount(live)}=0,${printRowCount(whole)}>0)`;
    return `IF(${isTold},${sum},${unknown})`;
  }
  if (!formulas.columns.has(key)) return unknown;
  const count = printFigureCount(rows, key, formulas);
  const mustBeWhole = kind === "deviation" || readNeededColumns(formulas).includes(key);
  const isTold = mustBeWhole ? `AND(${count}>0,${count}=${printRowCount(rows)})` : `${count}>0`;
  return `IF(${isTold},${printScaled(printFigureSum(rows, key, formulas), factor)},${unknown})`;
};

/** "Rader med prognos (4 av 5)", "Rader utan prognos (1)", "Summa": the report's words with counts that are live. */
const printSumLabel = (live: LiveTable, row: DocumentRow, sums: readonly DocumentRow[], words: SheetWords): string => {
  const { formulas } = live;
  const printed = String(row.cells[0] ?? "");
  const set = readRowSet(row, sums);
  if (set === "all") {
    const pair = readForecastPair(formulas);
    return sums.length > 1 || pair === null || pair.outcome !== "forecast"
      ? printTextLiteral(printed)
      : printExpression(planLabelFormula(printed, words.partialSum, pair, formulas.sumRows), formulas.names);
  }
  const count = printRowCount(printRowSet(set, formulas, readFigureKeys(live)));
  const all = printRowCount(printRowSet("all", formulas, readFigureKeys(live)));
  return printIfLacking(live, printCounts(printed, [count, all]));
};

/** The text with expressions in place of the numbers in its last brackets, in their order. */
const printCounts = (text: string, counts: readonly string[]): string => {
  const start = text.lastIndexOf("(");
  const values = Object.fromEntries(counts.map((count, index) => [`count${String(index)}`, count]));
  let number = 0;
  const template = text.slice(start).replace(/\d[\d\u00a0]*/g, () => `{count${String(number++)}}`);
  return `${printTextLiteral(text.slice(0, start))}&${printSentence(template, values)}`;
};

/**
 * What stands under the table. That forecasts are missing is said for as long as they are; where others are missing than
 * when the sheet was made it says how many.
 */
export const printBudgetNotes = (live: LiveTable, { reportSheet }: SheetWords): readonly string[] => {
  const { printed, table, formulas } = live;
  const items = table.rows.filter(({ kind }) => kind === "item");
  const needed = readNeededColumns(formulas);
  const missing = needed.flatMap((key) => {
    const rows = items.filter((row) => readLacking(row, needed).includes(key));
    return rows.length === 0 ? [] : [{ key, count: rows.length }];
  });
  return printed.notes.map((note, index) => {
    const about = missing[index];
    if (about === undefined) return printTextLiteral(note);
    const all = printRowSet("all", formulas, readFigureKeys(live));
    const count = `(${printRowCount(all)}-${printFigureCount(all, about.key, formulas)})`;
    const what = printTextLiteral(note.split(" ")[0] ?? "");
    const changed = `IF(${count}=1,${printSentence(reportSheet.missing.one, { what, count })},${printSentence(reportSheet.missing.many, { what, count })})`;
    return `IF(${count}=0,"",IF(${count}=${String(about.count)},${printTextLiteral(note)},${changed}))`;
  });
};
