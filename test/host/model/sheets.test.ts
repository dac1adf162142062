import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setSheetVisibility,
} from "../../../host/model/operations/sheets";
import { selectCells } from "../../../host/model/operations/selectCells";
import type { Change } from "../../../host/model/change";
import { areaOf, type Book, openBook } from "./openBook";

let book: Book;
beforeEach(async () => {
  book = await openBook({
    sheets: [
      { name: "Drift", cells: { A1: 7, B1: { formula: "='Mål 2019'!A1" } } },
      { name: "Mål 2019", cells: { A1: { formula: "=Drift!A1*2" } } },
    ],
  });
});
afterEach(() => book.workbook.dispose());

const sheet = (name: string) => book.workbook.getSheet(name);

test("formulas follow when a sheet is renamed", async () => {
  await book.act(() => renameSheet(book.workbook, sheet("Mål 2019"), "Mål"));
  expect([book.formula("B1"), book.value("B1")]).toEqual(["=Mål!A1", 14]);
});

test("formulas that mention a deleted sheet say #REF!", async () => {
  await book.act(() => deleteSheet(book.workbook, sheet("Mål 2019")));
  expect([book.formula("B1"), book.value("B1")]).toEqual(["=#REF!", { error: "#REF!" }]);
});

test.each([
  ["", "InvalidArgument"],
  ["Drift/Investering", "InvalidArgument"],
  ["[Drift]", "InvalidArgument"],
  ["'Drift", "InvalidArgument"],
  ["Ett namn som är längre än trettioett", "InvalidArgument"],
  ["DRIFT", "ItemAlreadyExists"],
])("a sheet cannot be called %p", async (name, code) => {
  await expect(book.act(() => addSheet(book.workbook, name))).rejects.toMatchObject({ code });
});

test("a new sheet comes last, and without a name it is called Blad and a number", async () => {
  await book.act(() => addSheet(book.workbook, null));
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["Drift", "Mål 2019", "Blad3"]);
  await book.act(() => moveSheet(book.workbook, sheet("Blad3"), 0));
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["Blad3", "Drift", "Mål 2019"]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  await book.act(() => setSheetVisibility(book.workbook, sheet("Drift"), "Hidden"));
  expect(book.workbook.activeSheetId).toBe(sheet("Mål 2019").id);
  await expect(book.act(() => deleteSheet(book.workbook, sheet("Mål 2019")))).rejects.toMatchObject({
    code: "InvalidOperation",
  });
});

test("a hidden sheet cannot be selected", async () => {
  await book.act(() => setSheetVisibility(book.workbook, sheet("Drift"), "VeryHidden"));
  const select = book.act(() => selectCells(book.workbook, sheet("Drift"), areaOf("A1")));
  await expect(select).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("listeners hear what changed and by whom, when all is calculated", async () => {
  const heard: { by: string; changes: readonly Change[]; value: unknown }[] = [];
  book.workbook.onChange(({ by, changes }) => heard.push({ by, changes, value: book.value("B1") }));
  await book.write("A1", [[10]]);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ by: "user", value: 20 });
  expect(heard[0]?.changes).toContainEqual({
    kind: "contents",
    sheetId: sheet("Drift").id,
    area: areaOf("A1"),
    changeType: "RangeEdited",
    single: { before: 7, after: 10 },
  });
});

test("a refused action leaves the next one undisturbed", async () => {
  const refused = book.write("A1", [["=("]]);
  const next = book.write("A1", [[3]]);
  await expect(refused).rejects.toThrow();
  await next;
  expect(book.value("B1")).toBe(6);
});
