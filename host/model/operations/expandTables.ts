import { type Area, createArea, intersectAreas, lastColumnOf, lastRowOf } from "../area";
import { BLANK_CELL } from "../cell";
import type { Sheet } from "../sheet";
import { type Table, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { copyFormats } from "./copyFormats";
import { fillNewRows } from "./fillCalculatedColumns";
import { growReferences } from "./growReferences";
import { chooseHeader } from "./headers";

/**
 * Excel's AutoCorrect "Include new rows and columns in table": a table without totals row grows over blank cells right under
 * it, and any table over blank cells right beside it, when something is entered there. To be called before the cells are
 * entered. Microsoft's page on co-authoring advises add-ins to append rows that way.
 */
export function expandTablesOver(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (!workbook.options.expandTables || !sheet.isAreaBlank(area)) return;
  for (const table of workbook.tables) {
    if (table.sheetId !== sheet.id) continue;
    if (isRightUnder(table, area)) addRowsBelow(workbook, sheet, table, area.rowCount);
    else if (isRightBeside(table, area)) addColumnsBeside(workbook, sheet, table, area.columnCount);
  }
}

function isRightUnder(table: Table, area: Area): boolean {
  const isWithin = area.column >= table.area.column && lastColumnOf(area) <= lastColumnOf(table.area);
  return !table.hasTotals && area.row === lastRowOf(table.area) + 1 && isWithin;
}

function isRightBeside(table: Table, area: Area): boolean {
  const isWithin = area.row >= table.area.row && lastRowOf(area) <= lastRowOf(table.area);
  return area.column === lastColumnOf(table.area) + 1 && isWithin;
}

function addRowsBelow(workbook: Workbook, sheet: Sheet, table: Table, count: number): void {
  const grown = { ...table.area, rowCount: table.area.rowCount + count };
  const added = createArea(lastRowOf(table.area) + 1, grown.column, lastRowOf(grown), lastColumnOf(grown));
  if (!isFreeFor(workbook, sheet, table, added)) return;
  const body = bodyAreaOf(table);
  table.area = grown;
  copyFormats(workbook, sheet, { ...body, row: lastRowOf(body), rowCount: 1 }, added);
  growReferences(workbook, sheet, body, count);
  fillNewRows(workbook, sheet, table, added.row, count);
  workbook.markRestructured();
  workbook.record({ kind: "table", tableId: table.id, sheetId: sheet.id });
}

function addColumnsBeside(workbook: Workbook, sheet: Sheet, table: Table, count: number): void {
  const grown = { ...table.area, columnCount: table.area.columnCount + count };
  const added = createArea(grown.row, lastColumnOf(table.area) + 1, lastRowOf(grown), lastColumnOf(grown));
  if (!isFreeFor(workbook, sheet, table, added)) return;
  table.area = grown;
  for (let index = 0; index < count; index += 1) {
    const name = chooseHeader(
      "",
      table.columns.map((column) => column.name),
    );
    const id = Math.max(...table.columns.map((column) => column.id)) + 1;
    table.columns.push({ id, name, calculatedFormula: null, rememberedTotal: null });
    workbook.writeCell(sheet, grown.row, added.column + index, {
      ...BLANK_CELL,
      value: name,
      format: sheet.cellAt(grown.row, added.column + index).format,
    });
  }
  workbook.markRestructured();
  workbook.record({ kind: "table", tableId: table.id, sheetId: sheet.id });
}

/** Excel grows a table only over blank cells that belong to nothing else. */
function isFreeFor(workbook: Workbook, sheet: Sheet, table: Table, added: Area): boolean {
  const isTaken = workbook.tablesIn(sheet.id, added).some((other) => other !== table);
  const isMerged = sheet.mergedAreas.some((merged) => intersectAreas(merged, added) !== null);
  return !isTaken && !isMerged && sheet.isAreaBlank(added);
}
