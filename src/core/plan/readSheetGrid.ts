import type { CellContent, Grid } from "../workbook";
import type { SheetCell, SheetContent } from "./sheetContent";

/** A cell of a sheet of ours in its place; null for a cell that is merged into the one to its left. */
export type PlacedCell = SheetCell | null;

/** The cells of a sheet of ours row by row, each row as long as there are columns. No rows where there is no content. */
export const readSheetGrid = (content: SheetContent | null): Grid<PlacedCell> => {
  if (content === null) return [];
  const columnCount = content.columnWidths.length;
  return content.rows.map(({ cells }) => {
    const placed = cells.flatMap((cell): readonly PlacedCell[] => [
      cell,
      ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null),
    ]);
    const rest = Array.from({ length: Math.max(0, columnCount - placed.length) }, (): PlacedCell => ({
      style: "plain",
      kind: "blank",
    }));
    return [...placed, ...rest].slice(0, columnCount);
  });
};

/** What is entered in a cell, as `Range.formulas` gives it back. */
export const readSheetEntry = (cell: PlacedCell | undefined): CellContent => {
  if (cell === null || cell === undefined) return "";
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      // As Excel keeps line breaks in a cell.
      return cell.text.replace(/\r\n?/g, "\n");
    case "number":
      return cell.number;
    case "truth":
      return cell.isTrue;
    case "formula":
      return cell.formula;
    default:
      return cell satisfies never;
  }
};
