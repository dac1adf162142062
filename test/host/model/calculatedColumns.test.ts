import { addTableRows } from "../../../host/model/operations/tableRows";
import { shiftCells } from "../../../host/model/operations/shiftCells";
import { areaOf, type Book, openBook } from "./openBook";

const DEVIATION = "=[@Budget]-[@Prognos]";

let book: Book;
beforeEach(async () => {
  book = await openBook({
    sheets: [
      {
        name: "Drift",
        rows: {
          A1: [
            ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
            ["Kansli", 100, 90, null],
            ["Näringsliv", 200, 230, null],
            ["IT", 50, 50, null],
          ],
        },
        tables: [{ name: "Drift", ref: "A1:D4" }],
      },
    ],
  });
});
afterEach(() => book.workbook.dispose());

const deviations = () => ["D2", "D3", "D4"].map(book.value);
const calculated = () => book.table("Drift").columns[3]?.calculatedFormula;

test("a formula in one cell of a blank column fills the column", async () => {
  await book.write("D3", [[DEVIATION]]);
  expect(deviations()).toEqual([10, -30, 0]);
});

test("with plain references each row gets its own", async () => {
  await book.write("D3", [["=B3-$C$3"]]);
  expect(["D2", "D3", "D4"].map(book.formula)).toEqual(["=B2-$C$3", "=B3-$C$3", "=B4-$C$3"]);
});

test("a column with typed figures is not filled", async () => {
  await book.write("D2", [[10]]);
  await book.write("D3", [[DEVIATION]]);
  expect(deviations()).toEqual([10, -30, null]);
});

test("nor is any where the user has switched the filling off", async () => {
  book.workbook.options.fillCalculatedColumns = false;
  await book.write("D3", [[DEVIATION]]);
  expect(deviations()).toEqual([null, -30, null]);
});

test("different formulas written at once to a blank column all become the last one", async () => {
  await book.write("D2", [["=1"], ["=2"], ["=3"]]);
  expect(deviations()).toEqual([3, 3, 3]);
});

test("over typed figures each cell gets the formula written to it", async () => {
  await book.write("D2", [[1], [2], [3]]);
  await book.write("D2", [["=1"], ["=2"], ["=3"]]);
  expect([deviations(), calculated()]).toEqual([[1, 2, 3], null]);
});

test("the same formula in all cells makes the column calculated, and a new row gets it", async () => {
  await book.write("D2", [[1], [2], [3]]);
  await book.write("D2", [[DEVIATION], [DEVIATION], [DEVIATION]]);
  const added = ["Skola", 70, 75].map((value) => ({ kind: "value" as const, value }));
  await book.act(() => addTableRows(book.workbook, book.table("Drift"), null, [[...added, undefined]], true));
  expect(book.value("D5")).toBe(-5);
});

test("a row inserted between others gets the formula too", async () => {
  await book.write("D2", [[DEVIATION]]);
  const area = areaOf("3:3");
  await book.act(() => {
    shiftCells(book.workbook, book.sheet, { sheetId: book.sheet.id, kind: "insert", direction: "vertical", area });
  });
  await book.write("B3", [[5, 2]]);
  expect(book.value("D3")).toBe(3);
});

test("editing the formula of one cell edits the whole column", async () => {
  await book.write("D2", [[DEVIATION]]);
  await book.write("D4", [["=[@Prognos]-[@Budget]"]]);
  expect(deviations()).toEqual([-10, 30, 0]);
});

test("a figure typed in a calculated column is an exception; when all cells are emptied the formula is forgotten", async () => {
  await book.write("D2", [[DEVIATION]]);
  await book.write("D3", [[7]]);
  expect([deviations(), calculated() === null]).toEqual([[10, 7, 0], false]);
  await book.write("D2", [[""], [""], [""]]);
  expect(calculated()).toBeNull();
});

test("the formula is kept in full and shown short", async () => {
  await book.write("D2", [["=Drift[[#This Row],[Budget]]-Drift[[#This Row],[Prognos]]"]]);
  expect(book.formula("D2")).toBe("=Drift[[#This Row],[Budget]]-Drift[[#This Row],[Prognos]]");
  expect(book.shownFormula("D2")).toBe(DEVIATION);
  book.workbook.options.structuredReferences = "asStored";
  expect(book.shownFormula("D2")).toBe(book.formula("D2"));
});
