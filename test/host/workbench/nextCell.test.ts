import { BLANK_CELL } from "../../../host/model/cell";
import { Sheet } from "../../../host/model/sheet";
import { nextCell, nextEdge } from "../../../host/workbench/page/nextCell";

const down = { rows: 1, columns: 0 };
const up = { rows: -1, columns: 0 };

function createSheet(filledRows: readonly number[]): Sheet {
  const sheet = new Sheet("{1}", "Drift");
  for (const row of filledRows) sheet.putCell(row, 0, { ...BLANK_CELL, value: row });
  return sheet;
}

test("an arrow key steps over hidden rows and stops at the edge of the sheet", () => {
  const sheet = createSheet([]);
  sheet.hiddenRows.add(1);
  expect(nextCell(sheet, { row: 0, column: 0 }, down)).toEqual({ row: 2, column: 0 });
  expect(nextCell(sheet, { row: 0, column: 0 }, up)).toEqual({ row: 0, column: 0 });
});

test("Ctrl and an arrow key go to the end of a run of filled cells, then to the next run, then to the edge", () => {
  const sheet = createSheet([0, 1, 2, 5, 6]);
  const places = [2, 5, 6].reduce(
    (path) => [...path, nextEdge(sheet, path.at(-1) ?? { row: 0, column: 0 }, down)],
    [{ row: 0, column: 0 }],
  );
  expect(places.map(({ row }) => row)).toEqual([0, 2, 5, 6]);
  expect(nextEdge(sheet, { row: 6, column: 0 }, down).row).toBe(199);
  expect(nextEdge(sheet, { row: 5, column: 0 }, up).row).toBe(2);
});
