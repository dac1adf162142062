import { matchCellArea } from "../mapping/matchCellArea";
import { printCellAddress } from "../parse/printCellAddress";
import type { CellContent, RangeArea, SelectedCells, WorkbookSnapshot } from "../workbook";
import { matchFreeName } from "./matchFreeName";
import type { Plan } from "./plan";

/** Why no table is made of the cells; `cells` are A1 addresses of headers. Nothing is guessed and nothing of it changed. */
export type RangeProblem =
  /** Nothing stands where the user is. */
  | { readonly kind: "nothing" }
  | { readonly kind: "inTable"; readonly table: string }
  /** Headers without rows. */
  | { readonly kind: "noRows" }
  /** The headers stand in two rows: words under words, with blanks among the first or figures in the third. `cells` are the second row's. */
  | { readonly kind: "twoRows"; readonly cells: readonly string[] }
  /** Missing, or within merged cells. */
  | { readonly kind: "blankHeaders"; readonly cells: readonly string[] }
  /** Numbers, dates and formulas: Excel would make text of them. */
  | { readonly kind: "notWords"; readonly cells: readonly string[] }
  | { readonly kind: "sameHeaders"; readonly cells: readonly string[] };

/** A table over the cells that somebody has selected or stands in, or why not. Its contents stay as they are. */
export const planRangeTable = (
  cells: SelectedCells | null,
  snapshot: Pick<WorkbookSnapshot, "sheets" | "tables">,
  words: { readonly rangeTable: string },
): { readonly plan: Plan } | { readonly problem: RangeProblem } => {
  const area = cells === null ? null : matchCellArea(cells);
  if (cells === null || area === null) return { problem: { kind: "nothing" } };
  const crossed = snapshot.tables.find((table) => isCrossed(area, table));
  if (crossed !== undefined) return { problem: { kind: "inTable", table: crossed.name } };
  const { sheet, row, column } = area;
  const headers = readRow(cells.formulas, cells, area, 0);
  const below = [1, 2].map((offset) => (offset < area.rowCount ? readRow(cells.values, cells, area, offset) : []));
  const problem = checkHeaders(headers, below, area);
  if (problem !== null) return { problem };
  if (area.rowCount < 2) return { problem: { kind: "noRows" } };
  const table = matchFreeName({ sheets: [], tables: snapshot.tables }, [printTableName(sheet, words.rangeTable)]);
  const write = { sheet, table, row, column, headers: headers.map(String), rowCount: area.rowCount - 1 };
  return { plan: { kind: "rangeTable", writes: [{ kind: "addTable", ...write }], shapes: [] } };
};

const readRow = (
  grid: SelectedCells["values"],
  cells: SelectedCells,
  { row, column, columnCount }: RangeArea,
  offset: number,
): readonly CellContent[] =>
  (grid[row - cells.row + offset] ?? []).slice(column - cells.column, column - cells.column + columnCount);

const checkHeaders = (
  headers: readonly CellContent[],
  [second = [], third = []]: readonly (readonly CellContent[])[],
  { row, column }: RangeArea,
): RangeProblem | null => {
  const name = (isMeant: (header: CellContent, index: number) => boolean): readonly string[] =>
    headers.flatMap((header, index) => (isMeant(header, index) ? [printCellAddress(row, column + index)] : []));
  const blank = name((header) => header === "");
  const isWords = second.length > 0 && second.every((cell) => typeof cell === "string");
  // "Budget | Prognos" over "tkr | tkr", with figures from the third row on.
  if (isWords && (blank.length > 0 || (headers.length > 1 && third.some((cell) => typeof cell === "number")))) {
    const heads = second.flatMap((cell, index) => (cell === "" ? [] : [printCellAddress(row + 1, column + index)]));
    return { kind: "twoRows", cells: heads };
  }
  if (blank.length > 0) return { kind: "blankHeaders", cells: blank };
  const other = name((header) => typeof header !== "string" || header.startsWith("="));
  if (other.length > 0) return { kind: "notWords", cells: other };
  const plain = headers.map((header) => String(header).toLocaleLowerCase("sv"));
  const same = name((_, index) => plain.indexOf(plain[index] ?? "") !== plain.lastIndexOf(plain[index] ?? ""));
  return same.length > 0 ? { kind: "sameHeaders", cells: same } : null;
};

const isCrossed = (
  area: RangeArea,
  { sheet, row, column, headers, body, totals }: WorkbookSnapshot["tables"][number],
) =>
  sheet === area.sheet &&
  row < area.row + area.rowCount &&
  area.row < row + 1 + body.values.length + (totals === null ? 0 : 1) &&
  column < area.column + area.columnCount &&
  area.column < column + headers.length;

/** After the sheet, by which a table is recognised too. Letters, figures and underscores alone; neither a cell (A1) nor R or C. */
const printTableName = (sheet: string, fallback: string): string => {
  const plain = sheet.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  const isCell = /^[a-z]{1,3}\d+$/i.test(plain) || /^[rc]\d*(?:[rc]\d*)?$/i.test(plain);
  return plain === "" || isCell || /^\p{N}/u.test(plain)
    ? [fallback, plain].filter((part) => part !== "").join("_")
    : plain;
};
