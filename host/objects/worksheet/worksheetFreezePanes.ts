import { SHEET_COLUMNS, SHEET_ROWS, type Area, lastColumnOf, lastRowOf } from "../../model/area";
import { checkUnprotected } from "../../model/operations/checkEditable";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { anything, optional, wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { readCells } from "../range/rangeArgument";
import { createRange } from "../range/createRange";

/** `Excel.WorksheetFreezePanes`. */
export const worksheetFreezePanesObject: ObjectType<Sheet> = defineObject({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: method([optional(wholeNumber, 1)], (sheet: Sheet, [count], { workbook }) => {
      freeze(workbook, sheet, count, 0);
    }),
    freezeColumns: method([optional(wholeNumber, 1)], (sheet: Sheet, [count], { workbook }) => {
      freeze(workbook, sheet, 0, count);
    }),
    freezeAt: method([anything], (sheet: Sheet, [given], context) => {
      const { area } = readCells(given, sheet, context);
      const rows = area.rowCount === SHEET_ROWS ? 0 : lastRowOf(area) + 1;
      const columns = area.columnCount === SHEET_COLUMNS ? 0 : lastColumnOf(area) + 1;
      freeze(context.workbook, sheet, rows, columns);
    }),
    unfreeze: method([], (sheet: Sheet, _given, { workbook }) => freeze(workbook, sheet, 0, 0)),
    getLocation: method([], (sheet: Sheet, _given, context) => {
      const area = locateFrozen(sheet);
      return area === null ? failToFind("a frozen pane") : createRange(context, sheet, area);
    }),
    getLocationOrNullObject: method([], (sheet: Sheet, _given, context) => {
      const area = locateFrozen(sheet);
      return area === null ? null : createRange(context, sheet, area);
    }),
  },
});

function freeze(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  checkUnprotected(sheet);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

function locateFrozen({ frozenRows, frozenColumns }: Sheet): Area | null {
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return { row: 0, column: 0, rowCount: frozenRows || SHEET_ROWS, columnCount: frozenColumns || SHEET_COLUMNS };
}
