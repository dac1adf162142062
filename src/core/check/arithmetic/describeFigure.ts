import { describeTablePlace } from "../../finding/describePlace";
import type { Place } from "../../finding/finding";
import { printCellAddress } from "../../parse/printCellAddress";
import type { FigureCell } from "./equation";
import type { FigureTable } from "./figureTable";

/** Where a figure stands, in the body of its table, in its totals row or under it. */
export const describeFigure = ({ table, lines }: FigureTable, { line, column }: FigureCell): Place => ({
  ...describeTablePlace(table),
  row: lines[line]?.label ?? "",
  cell: printFigureAddress({ table, lines }, { line, column }),
  column: table.source.headers[column] ?? "",
});

export const printFigureAddress = (
  { table, lines }: Pick<FigureTable, "table" | "lines">,
  { line, column }: FigureCell,
): string => printCellAddress(lines[line]?.sheetRow ?? 0, table.source.column + column);
