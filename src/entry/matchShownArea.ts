import type { WorkbookCheck } from "../commands/workbookCheck";
import { parseCellAddress } from "../core/parse/parseCellAddress";
import type { RangeArea } from "../core/workbook";
import type { ShownPlace } from "../taskpane/paneCommands";

/** The cells behind a place that the pane names. Null for a table that is no longer there. */
export const matchShownArea = (place: ShownPlace, check: WorkbookCheck): RangeArea | null => {
  if (place.kind === "cell") {
    const cell = parseCellAddress(place.cell);
    return cell === null ? null : { sheet: place.sheet, ...cell, rowCount: 1, columnCount: 1 };
  }
  const table = check.snapshot.tables.find((candidate) => candidate.name === place.table);
  if (table === undefined) return null;
  return {
    sheet: table.sheet,
    row: table.row,
    column: table.column,
    rowCount: 1 + table.body.values.length + (table.totals === null ? 0 : 1),
    columnCount: table.headers.length,
  };
};
