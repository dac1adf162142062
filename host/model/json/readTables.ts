import { areasEqual, lastRowOf } from "../area";
import { BLANK_CELL, isBlank } from "../cell";
import { DEFAULT_FORMAT } from "../cellFormat";
import { moveFormula } from "../formula/moveFormula";
import { normaliseFormula } from "../formula/normaliseFormula";
import { addTable } from "../operations/addTable";
import { renameTable } from "../operations/tableNames";
import { isSameName } from "../sameName";
import type { Sheet } from "../sheet";
import { type Table, type TableColumn, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { describePlaceOfFault } from "./placeOfFault";
import { readArea } from "./readSheet";
import type { TableJson } from "./workbookJson";

/** Makes the tables of a sheet over its cells, with their calculated columns and totals rows. */
export function readTables(workbook: Workbook, sheet: Sheet, tables: readonly TableJson[]): void {
  const made = tables.map((json) =>
    describePlaceOfFault(`sheet ${sheet.name}, table ${json.name}`, () => {
      const ref = readArea(sheet, json.ref);
      const table = addTable(workbook, sheet, ref, true);
      if (!areasEqual(table.area, ref)) throw new Error("the ref must hold the header row and at least one row");
      renameTable(workbook, table, json.name);
      table.style = json.style ?? table.style;
      table.showFilterButton = json.showFilterButton ?? true;
      return { table, json };
    }),
  );
  // Formulas may name any table of the sheet.
  for (const { table, json } of made) {
    describePlaceOfFault(`sheet ${sheet.name}, table ${json.name}`, () => {
      for (const [header, formula] of Object.entries(json.calculatedColumns ?? {})) {
        calculateColumn(workbook, sheet, table, findColumn(table, header), formula);
      }
      if (json.totals !== undefined) writeTotals(workbook, sheet, table, json.totals);
    });
  }
}

function calculateColumn(workbook: Workbook, sheet: Sheet, table: Table, column: TableColumn, text: string): void {
  const body = bodyAreaOf(table);
  const at = body.column + table.columns.indexOf(column);
  const formula = normaliseFormula(workbook, { sheetId: sheet.id, row: body.row, column: at }, text);
  column.calculatedFormula = formula;
  for (let row = body.row; row <= lastRowOf(body); row += 1) {
    const cell = sheet.cellAt(row, at);
    if (isBlank(cell)) {
      workbook.writeCell(sheet, row, at, { ...cell, formula: moveFormula(formula, row - body.row, 0) });
    }
  }
}

function writeTotals(workbook: Workbook, sheet: Sheet, table: Table, totals: Readonly<Record<string, string>>): void {
  const row = lastRowOf(table.area) + 1;
  const under = { ...table.area, row, rowCount: 1 };
  if (!sheet.isAreaBlank(under)) throw new Error("the row under the table must be blank for its totals");
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  table.hasTotals = true;
  table.hasHadTotals = true;
  for (const [header, total] of Object.entries(totals)) {
    const column = table.area.column + table.columns.indexOf(findColumn(table, header));
    const own = sheet.cellAt(row, column).format;
    const format = own === DEFAULT_FORMAT ? sheet.cellAt(row - 1, column).format : own;
    const isFormula = total.startsWith("=");
    const formula = isFormula ? normaliseFormula(workbook, { sheetId: sheet.id, row, column }, total) : null;
    workbook.writeCell(sheet, row, column, { ...BLANK_CELL, formula, value: isFormula ? null : total, format });
  }
  workbook.markRestructured();
}

function findColumn(table: Table, header: string): TableColumn {
  const column = table.columns.find(({ name }) => isSameName(name, header));
  if (column === undefined) throw new Error(`there is no column ${header}`);
  return column;
}
