import { BLANK_CELL, type CellValue } from "../../../host/model/cell";
import type { ConditionalFormat } from "../../../host/model/conditionalFormat";
import { Sheet } from "../../../host/model/sheet";
import type { Table } from "../../../host/model/table";
import { describeConditionalLook } from "../../../host/workbench/page/grid/conditionalLook";
import { describeTableLook } from "../../../host/workbench/page/grid/tableLook";

const deficit: ConditionalFormat = {
  id: "{1}",
  area: { row: 0, column: 0, rowCount: 9, columnCount: 1 },
  rule: { kind: "cellValue", operator: "LessThanOrEqual", formula1: "=-0.5", formula2: null },
  look: { bold: true, fontColor: "#A80000" },
  stopIfTrue: false,
};

test("a deficit is marked; a surplus, a blank and a text are not", () => {
  const sheet = new Sheet("{1}", "Drift");
  sheet.conditionalFormats = [deficit];
  const values: readonly CellValue[] = [-150, -0.4, 100, null, "–", { error: "#VALUE!" }];
  values.forEach((value, row) => sheet.putCell(row, 0, { ...BLANK_CELL, value }));
  const looks = values.map((_, row) => describeConditionalLook(sheet, row, 0));
  expect(looks).toEqual([deficit.look, {}, {}, {}, {}, {}]);
});

test("where two marks meet in a cell the first one wins", () => {
  const sheet = new Sheet("{1}", "Drift");
  sheet.putCell(0, 0, { ...BLANK_CELL, value: -1 });
  sheet.conditionalFormats = [deficit, { ...deficit, look: { fontColor: "#0000FF", italic: true } }];
  expect(describeConditionalLook(sheet, 0, 0)).toEqual({ bold: true, fontColor: "#A80000", italic: true });
});

test("a table is recognised by its header, every other row banded and a line above its totals", () => {
  const table: Table = {
    id: "{1}",
    name: "Driftbudget",
    sheetId: "{1}",
    area: { row: 3, column: 0, rowCount: 4, columnCount: 4 },
    hasTotals: true,
    hasHadTotals: true,
    columns: [],
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  expect(describeTableLook(table, 3)).toMatchObject({ fillColor: "#4472C4", fontColor: "#FFFFFF", bold: true });
  expect(describeTableLook(table, 4).fillColor).toBe("#D9E1F2");
  expect(describeTableLook(table, 5).fillColor).toBeUndefined();
  expect(describeTableLook(table, 6)).toMatchObject({ bold: true, lineAbove: { isDouble: true } });
});
