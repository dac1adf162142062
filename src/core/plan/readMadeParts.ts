import { NOTES_SHEET } from "../notesSheet";
import { printCellAddress } from "../parse/printCellAddress";
import type { WorkbookSnapshot } from "../workbook";
import type { MadePart } from "./deviationProposal";
import type { Write } from "./plan";

/** What the writes add to the workbook beside contents of cells, and the hidden sheet that comes with the first write. */
export const readMadeParts = (writes: readonly Write[], snapshot: WorkbookSnapshot): readonly MadePart[] => {
  const readName = (tableId: string): string => snapshot.tables.find(({ id }) => id === tableId)?.name ?? tableId;
  const parts = writes.flatMap((write): readonly MadePart[] => {
    switch (write.kind) {
      case "addColumn":
        return [{ kind: "column", table: readName(write.tableId), header: write.header }];
      case "setTotalsRow":
        return write.shown ? [{ kind: "totalsRow", table: readName(write.tableId) }] : [];
      case "addTableSheet":
        return [
          {
            kind: "tableSheet",
            sheet: write.sheet,
            table: write.table,
            headers: write.columns.map(({ header }) => header),
          },
        ];
      case "addTable": {
        const { sheet, table, row, column, rowCount, headers } = write;
        const area = `${printCellAddress(row, column)}:${printCellAddress(row + rowCount, column + headers.length - 1)}`;
        return [{ kind: "rangeTable", sheet, table, area, headers }];
      }
      case "putSheet":
        return write.before === null ? [{ kind: "sheet", sheet: write.sheet }] : [];
      default:
        return [];
    }
  });
  const isFirst = writes.length > 0 && !snapshot.sheets.some(({ name }) => name === NOTES_SHEET);
  return isFirst ? [...parts, { kind: "notesSheet", sheet: NOTES_SHEET }] : parts;
};
