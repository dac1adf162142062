import { type Area, areaContains, intersectAreas } from "../area";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Permission } from "../sheetPermissions";
import type { Workbook } from "../workbook";

const MOST_CELLS_LOOKED_AT = 100_000;

/** Throws AccessDenied where the sheet is protected and any cell of the area is locked. */
export function checkUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.isProtected) return;
  if (area.rowCount * area.columnCount > MOST_CELLS_LOOKED_AT) return refuseProtected(sheet);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.cellAt(row, column).format.locked) refuseProtected(sheet);
    }
  }
}

/**
 * Throws AccessDenied where the sheet is protected: formats, tables, rows, columns and layout stand still then.
 * @param permission with which the protection lets it through
 */
export function checkUnprotected(sheet: Sheet, permission?: Permission): void {
  if (!sheet.isProtected) return;
  if (permission === undefined || !sheet.permissions.has(permission)) refuseProtected(sheet);
}

/** Throws AccessDenied where the workbook's structure is protected: the sheets stand as they are then. */
export function checkStructureUnprotected(workbook: Workbook): void {
  if (workbook.isStructureProtected) {
    throw new ExcelError("AccessDenied", "You do not have permission for this: the workbook is protected.");
  }
}

/** Throws MergedRangeConflict where a merged area lies partly in the area. */
export function checkMergesWhole(sheet: Sheet, area: Area): void {
  const isCut = sheet.mergedAreas.some(
    (merged) => intersectAreas(merged, area) !== null && !areaContains(area, merged),
  );
  if (isCut) throw new ExcelError("MergedRangeConflict", "The operation would change part of a merged cell.");
}

function refuseProtected(sheet: Sheet): never {
  throw new ExcelError("AccessDenied", `You do not have permission for this: the sheet ${sheet.name} is protected.`);
}
