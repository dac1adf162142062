import { type Area, lastColumnOf } from "../area";
import { moveReferences } from "../formula/moveReferences";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { movePrintedCells } from "./pageLayout";

/**
 * When rows come in after the last body row of a table, what refers to all of its body rows comes to hold the new ones too:
 * `=SUM(B4:B11)` under the table, conditional formats, validation.
 * @param body the body as it was
 */
export function growReferences(workbook: Workbook, sheet: Sheet, body: Area, addedRows: number): void {
  const grow = (area: Area): Area => {
    const isWholeColumns =
      area.row === body.row &&
      area.rowCount === body.rowCount &&
      area.column >= body.column &&
      lastColumnOf(area) <= lastColumnOf(body);
    return isWholeColumns ? { ...area, rowCount: area.rowCount + addedRows } : area;
  };
  // A reference to the only row of a table need not mean the whole column, so it stands.
  if (body.rowCount > 1) {
    rewriteFormulas(workbook, (formula, home) => moveReferences(formula, sheet.name, home.sheetId === sheet.id, grow));
  }
  sheet.printedCells = movePrintedCells(sheet.printedCells, grow);
  for (const thing of [...sheet.conditionalFormats, ...sheet.dataValidations]) {
    thing.area = grow(thing.area);
    if (thing.furtherAreas !== undefined) thing.furtherAreas = thing.furtherAreas.map(grow);
  }
}
