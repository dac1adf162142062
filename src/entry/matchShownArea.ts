import type { WorkbookCheck } from "../commands/workbookCheck";
import { parseCellAddress } from "../core/parse/parseCellAddress";
import type { RangeArea } from "../core/workbook";
import type { ShownPlace } from "../taskpane/paneCommands";

/** The cells behind a place that the pane names: all of a table, of a blank one its first cell. Null for a table that is no longer there. */
export const matchShownArea = (place: ShownPlace, check: WorkbookCheck): RangeArea | null => {
  if (place.kind === "cell") {
    const cell = parseCellAddress(place.cell);
    return cell === null ? null : { sheet: place.sheet, ...cell, rowCount: 1, columnCount: 1 };
  }
  const table = check.snapshot.tables.find((candidate) => candidate.name === place.table);
  if (table === undefined) return null;
  // Whoever goes to a blank table goes there to fill it: what they type must not land in a header.
  if (table.body.values.every((row) => row.every((cell) => cell === ""))) {
    return { sheet: table.sheet, row: table.row + 1, column: table.column, rowCount: 1, columnCount: 1 };
  }
  return {
    sheet: table.sheet,
    row: table.row,
    column: table.column,
    rowCount: 1 + table.body.values.length + (table.totals === null ? 0 : 1),
    columnCount: table.headers.length,
  };
};
