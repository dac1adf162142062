import { WHOLE_SHEET } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { measureGrid } from "./grid/measureGrid";
import type { CellPlace } from "./grid/openGrid";
import type { GridKey } from "./gridKey";
import { nextCell, nextEdge } from "./nextCell";
import { type Selection, extendSelection, selectArea, selectCell } from "./selection";

export type MovingKey = Extract<GridKey, { kind: "move" | "goTo" | "selectAll" }>;

/** What is selected after a key that moves or extends the selection. */
export function moveSelection(sheet: Sheet, selection: Selection, key: MovingKey): Selection {
  const { sheetId, active, corner } = selection;
  if (key.kind === "selectAll") return selectArea(sheetId, { ...WHOLE_SHEET, ...measureGrid(sheet) }, active);
  const from = key.extends ? corner : active;
  const to = key.kind === "goTo" ? findEnd(sheet, from, key.where) : follow(sheet, from, key);
  return key.extends ? extendSelection(selection, to) : selectCell(sheetId, to);
}

function follow(sheet: Sheet, from: CellPlace, { step, jumps }: Extract<GridKey, { kind: "move" }>): CellPlace {
  if (jumps) return nextEdge(sheet, from, step);
  const wanted = nextCell(sheet, from, step);
  // A page that is cut short by the sheet's edge ends there.
  return wanted === from && Math.abs(step.rows) > 1 ? endOfPage(sheet, from, step.rows) : wanted;
}

function endOfPage(sheet: Sheet, { column }: CellPlace, rows: number): CellPlace {
  return { row: rows < 0 ? 0 : measureGrid(sheet).rowCount - 1, column };
}

function findEnd(sheet: Sheet, from: CellPlace, where: Extract<GridKey, { kind: "goTo" }>["where"]): CellPlace {
  switch (where) {
    case "rowStart":
      return { row: from.row, column: 0 };
    case "sheetStart":
      return { row: 0, column: 0 };
    case "usedEnd": {
      const used = sheet.usedArea("contents");
      return used === null ? from : { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 };
    }
    default:
      return where satisfies never;
  }
}
