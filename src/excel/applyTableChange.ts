import { matchKeyedRow } from "../core/plan/matchKeyedRow";
import type { KeyedRow } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";
import { applyLooks, isPlainLook } from "./cellLooks";
import { printEntries, printText } from "./printEntries";
import type { TrackedTable } from "./trackedTable";

/** A new last column, without the number format that Excel lets it inherit: in a text column formulas would stay text. */
export function applyColumn(table: TrackedTable, header: string): TrackedTable {
  const column = table.proxy.columns.add(-1, undefined, header);
  column.getDataBodyRange().numberFormat = Array.from({ length: table.rowCount }, () => ["General"]);
  if (table.hasTotals) column.getTotalRowRange().numberFormat = [["General"]];
  return { ...table, headers: [...table.headers, header] };
}

/**
 * Takes a last column away and leaves what stands beside the table where it is: Excel's own deletion would pull it left.
 * A table without totals row is made narrower; with one (which Excel's resizing does not promise to bear) the column is deleted
 * and blank cells are put back in its place.
 */
export function applyColumnRemoval(table: TrackedTable, header: string): TrackedTable {
  const index = table.headers.indexOf(header);
  if (index < 0) return table;
  if (table.hasTotals) {
    table.proxy.columns.getItemAt(index).delete();
    table.proxy.getRange().getColumnsAfter(1).insert("Right").clear("All");
  } else {
    const whole = table.proxy.getRange();
    const column = whole.getLastColumn();
    table.proxy.resize(whole.getResizedRange(0, -1));
    column.clear("All");
  }
  return { ...table, headers: table.headers.filter((_, column) => column !== index) };
}

/** Excel fills a new totals row with its own label and sum (or with what it last held); the plan's writes come after. */
export function applyTotalsRow(
  table: TrackedTable,
  isShown: boolean,
  looks: Readonly<Record<string, string>> = {},
): TrackedTable {
  if (table.hasTotals === isShown) return table;
  table.proxy.showTotals = isShown;
  if (!isShown) {
    applyLooks(
      table.proxy.getRange().getLastRow().getOffsetRange(1, 0),
      table.headers.map((header) => (isPlainLook(looks[header]) ? undefined : looks[header])),
    );
  }
  if (isShown) table.proxy.getTotalRowRange().formulas = [table.headers.map(() => "")];
  return { ...table, hasTotals: isShown };
}

/** Only cells that hold something are written, so that calculated columns fill the rest. Text is entered as text. */
export function applyRow(table: TrackedTable, cells: readonly CellContent[]): TrackedTable {
  table.proxy.rows.add();
  const row = table.proxy.getDataBodyRange().getLastRow();
  cells.forEach((content, column) => {
    if (content === "") return;
    const cell = row.getCell(0, column);
    if (typeof content === "string") cell.numberFormat = [["@"]];
    cell.values = [[typeof content === "string" ? printText(content) : content]];
  });
  return { ...table, rowCount: table.rowCount + 1 };
}

/** Takes the last row away. Excel moves up what adding the row has moved down. */
export function applyRowRemoval(table: TrackedTable): TrackedTable {
  table.proxy.rows.getItemAt(table.rowCount - 1).delete();
  return { ...table, rowCount: table.rowCount - 1 };
}

/** In a table's body, from 0. */
export type CellPlace = { readonly row: number; readonly column: number };

/**
 * A row with a Nr, at its place as far as there is one, or at `unnumbered`, which has been made for it already. A table
 * without any rows has one blank row in Excel: it is filled, not left standing above. `blanks` is given where all is to be as it
 * was: then what was blank in the row is blank again, and so are these cells, which held nothing before the row came. Otherwise
 * only cells that hold something are written, as in `applyRow`.
 */
export function applyKeyedRow(
  table: TrackedTable,
  { keyHeader, key, cells, index }: KeyedRow,
  { unnumbered, blanks }: { readonly unnumbered: number | null; readonly blanks: readonly CellPlace[] | null },
): TrackedTable {
  // An undo that is done again finds the row back already, perhaps only in part.
  const standing = matchKeyedRow(table.rows, table.headers.indexOf(keyHeader), key) ?? unnumbered;
  const isEmpty = table.rows.length === 1 && table.rows[0]?.every((content) => content === "") === true;
  const place = standing ?? (isEmpty ? 0 : index === null ? table.rowCount : Math.min(index, table.rowCount));
  if (standing === null && !isEmpty) table.proxy.rows.add(place === table.rowCount ? undefined : place);
  const row = table.proxy.getDataBodyRange().getRow(place);
  if (blanks !== null && matchKeyedRow(table.rows, table.headers.indexOf(keyHeader), key) === null) {
    applyLooks(
      row,
      table.headers.map((header) => cells.find((cell) => cell.header === header)?.look),
    );
  }
  // The Nr comes first: by it a row that was stopped in its middle is found and taken back.
  const inOrder = [...cells].sort(
    (one, other) => Number(other.header === keyHeader) - Number(one.header === keyHeader),
  );
  for (const { header, formula, value } of inOrder) {
    const column = table.headers.indexOf(header);
    if (column < 0 || (formula === "" && blanks === null)) continue;
    row.getCell(0, column).formulas = printEntries({ formulas: [[formula]], values: [[value]] });
  }
  // Excel may have filled the column that the row's formula stands in.
  const isAdded = standing === null && !isEmpty;
  for (const blank of blanks ?? []) {
    if (!isAdded && blank.row === place) continue;
    const isBelow = isAdded && blank.row >= place;
    table.proxy.getDataBodyRange().getCell(isBelow ? blank.row + 1 : blank.row, blank.column).values = [[""]];
  }
  const contents = table.headers.map((header) => cells.find((cell) => cell.header === header)?.value ?? "");
  if (standing !== null) return { ...table, rows: table.rows.map((row, at) => (at === standing ? contents : row)) };
  if (isEmpty) return { ...table, rows: [contents] };
  return {
    ...table,
    rowCount: table.rowCount + 1,
    rows: [...table.rows.slice(0, place), contents, ...table.rows.slice(place)],
  };
}

/**
 * Takes the row with this Nr away, or the one at `unnumbered` that never got it; one that is gone already is passed over.
 * The only row of a table can but be emptied.
 */
export function applyKeyedRowRemoval(
  table: TrackedTable,
  { keyHeader, key, cells }: KeyedRow,
  unnumbered: number | null,
): TrackedTable {
  const keyColumn = table.headers.indexOf(keyHeader);
  // Of several rows that were to come only one stands there without its Nr: another write may have taken it away already.
  const isThere = unnumbered !== null && table.rows[unnumbered]?.[keyColumn] === "";
  const place = matchKeyedRow(table.rows, keyColumn, key) ?? (isThere ? unnumbered : null);
  if (place === null) return table;
  if (table.rowCount === 1) {
    const row = table.proxy.getDataBodyRange().getRow(0);
    for (const { header, formula } of cells) {
      const column = table.headers.indexOf(header);
      if (column >= 0 && formula !== "") row.getCell(0, column).values = [[""]];
    }
    return { ...table, rows: [table.headers.map(() => "")] };
  }
  table.proxy.rows.getItemAt(place).delete();
  return { ...table, rowCount: table.rowCount - 1, rows: table.rows.filter((_, row) => row !== place) };
}
