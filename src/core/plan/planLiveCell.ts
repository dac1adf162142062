import { readCellText } from "../parse/readCellText";
import type { EntryPlace } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import { type EntrySource, printLookup, readEntryCell } from "./entrySource";
import { printFormulaCell, printTextCell } from "./printCells";
import type { SheetCell, SheetStyle } from "./sheetContent";

/**
 * A cell that shows what an entry's own cell says now, by a formula that finds the row by its Nr and shows a blank as a
 * blank. Where that cannot be done, it holds what the entry says: a row without a Nr of its own, and a figure with
 * decimals or in per cent, which a formula would show in another way than the table does.
 */
export const planLiveCell = (source: EntrySource, entry: EntryPlace, key: ColumnKey, style: SheetStyle): SheetCell => {
  const lookup = printShownLookup(source, entry, key);
  if (lookup === null) return printTextCell(style, readShown(source, entry, key));
  return printFormulaCell(style, `IFERROR(${lookup}&"","")`, String(readEntryCell(source, entry, key)));
};

/** The lookup of a cell that a formula shows as the table does; null for others. */
export const printShownLookup = (source: EntrySource, entry: EntryPlace, key: ColumnKey): string | null => {
  const content = readEntryCell(source, entry, key);
  const isShownAlike =
    typeof content === "string" ||
    (typeof content === "number" && readShown(source, entry, key) === String(content) && Number.isInteger(content));
  return isShownAlike ? printLookup(source, entry, key) : null;
};

/** What the cell says to who reads the table. */
export const readShown = ({ table }: EntrySource, { index }: EntryPlace, key: ColumnKey): string =>
  readCellText(table.source, index, table.columns.get(key));
