import type { Area } from "../../model/area";
import { boundAreas, createArea } from "../../model/area";
import type { CellPlace } from "./grid/openGrid";

/** What is selected on the sheet in view. The active cell takes what is typed; the corner is the other end of what Shift extends. */
export type Selection = {
  readonly sheetId: string;
  readonly area: Area;
  readonly active: CellPlace;
  readonly corner: CellPlace;
};

export function selectCell(sheetId: string, cell: CellPlace): Selection {
  return { sheetId, area: areaOf(cell), active: cell, corner: cell };
}

export function selectArea(sheetId: string, area: Area, active: CellPlace = area): Selection {
  const corner = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  return { sheetId, area, active, corner };
}

/** The selection from its active cell to another corner. */
export function extendSelection(selection: Selection, corner: CellPlace): Selection {
  return { ...selection, corner, area: boundAreas(areaOf(selection.active), areaOf(corner)) };
}

export function areaOf({ row, column }: CellPlace): Area {
  return createArea(row, column, row, column);
}
