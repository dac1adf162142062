import { matchEntry } from "./matchSheetCells";
import { readSheetEntry } from "./readSheetGrid";
import type { OwnSheet } from "../workbook";
import type { SheetCell, SheetContent } from "./sheetContent";

/** What we put on a sheet as it stands now: looks as we gave them, and in each cell of ours what the user has made of it. */
export const readStandingContent = ({ content, formulas, values }: OwnSheet): SheetContent => ({
  ...content,
  rows: content.rows.map((row, rowIndex) => {
    let column = 0;
    return {
      ...row,
      cells: row.cells.map((cell): SheetCell => {
        const place = column;
        column += cell.span ?? 1;
        const found = formulas[rowIndex]?.[place] ?? "";
        if (matchEntry(found, readSheetEntry(cell))) return cell;
        const look = {
          style: cell.style,
          ...(cell.span === undefined ? {} : { span: cell.span }),
          ...(cell.decimals === undefined ? {} : { decimals: cell.decimals }),
        };
        const shown = values[rowIndex]?.[place] ?? "";
        if (found === "") return { ...look, kind: "blank" };
        if (typeof found === "number") return { ...look, kind: "number", number: found };
        if (typeof found === "boolean") return { ...look, kind: "truth", isTrue: found };
        return found.startsWith("=") && found !== shown
          ? { ...look, kind: "formula", formula: found, value: shown }
          : { ...look, kind: "text", text: found };
      }),
    };
  }),
});
