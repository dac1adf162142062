import { formatCells } from "../../../host/model/operations/formatCells";
import { areaOf, type Book, openBook } from "./openBook";

let book: Book;
beforeEach(async () => {
  book = await openBook({ sheets: [{ name: "Blad1" }] });
});
afterEach(() => book.workbook.dispose());

describe("What an add-in writes is read in the US way", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["-150", -150],
    ["50%", 0.5],
    ["TRUE", true],
    ["2019-08-31", 43708],
    ["8/31/2019", 43708],
    ["7 851", "7 851"],
    ["7\u00a0851", "7\u00a0851"],
    ["1 234,50", "1 234,50"],
    ["SANT", "SANT"],
    ["−150", "−150"],
    ["- 10 procent", "- 10 procent"],
  ])("%s becomes %p", async (written, value) => {
    await book.write("A1", [[written]]);
    expect(book.value("A1")).toBe(value);
  });
});

describe("What a person types is read in the Swedish way", () => {
  test.each([
    ["1234,5", 1234.5],
    ["1 234,50", 1234.5],
    ["7\u00a0851", 7851],
    ["7\u202f851", "7\u202f851"],
    ["SANT", true],
    ["50%", 0.5],
    ["2019-08-31", 43708],
    ["1.1", "1.1"],
  ])("%s becomes %p", async (typed, value) => {
    await book.type("A1", typed);
    expect(book.value("A1")).toBe(value);
  });
});

test("a leading equals sign makes a formula, also where values are written", async () => {
  await book.write("A1", [[2, 3, "=A1*B1"]]);
  expect(book.value("C1")).toBe(6);
});

test("text with a leading minus or plus is taken for a formula, as Excel does", async () => {
  await book.write("A1", [["-Kansli", "+300"]]);
  expect([book.value("A1"), book.value("B1")]).toEqual([{ error: "#NAME?" }, 300]);
});

test("a leading apostrophe keeps a formula or a figure as text", async () => {
  await book.write("A1", [["'=1+1", "'12"]]);
  expect([book.value("A1"), book.value("B1")]).toEqual(["=1+1", "12"]);
});

test("the number format @, set before, keeps what is written as text", async () => {
  await book.act(() => formatCells(book.workbook, book.sheet, areaOf("A1:B1"), { numberFormat: "@" }));
  await book.write("A1", [["1.1", "=1+1"]]);
  expect([book.value("A1"), book.value("B1")]).toEqual(["1.1", "=1+1"]);
});

test("null leaves a cell as it is, and blank text empties it", async () => {
  await book.write("A1", [[1, 2]]);
  await book.write("A1", [[null, ""]]);
  expect([book.value("A1"), book.value("B1")]).toEqual([1, null]);
});

test("a cell without a format takes the percentage sign along, one with a format keeps its own", async () => {
  await book.act(() => formatCells(book.workbook, book.sheet, areaOf("B1"), { numberFormat: "0.00" }));
  await book.write("A1", [["50%", "50%"]]);
  expect([book.text("A1"), book.text("B1")]).toEqual(["50%", "0,50"]);
});

test("amounts are shown with a decimal comma and blanks between thousands, errors and truth in Swedish", async () => {
  await book.act(() => formatCells(book.workbook, book.sheet, areaOf("A1"), { numberFormat: "#,##0.0" }));
  await book.write("A1", [[40358.25, "=1/0", true, "=NA()"]]);
  expect(["A1", "B1", "C1", "D1"].map(book.text)).toEqual(["40\u00a0358,3", "#DIVISION/0!", "SANT", "#SAKNAS!"]);
});

test("a deviation of less than half a thousand is shown as 0, never as +0", async () => {
  const numberFormat = "[>=0.5]+#,##0;[<=-0.5]-#,##0;0";
  await book.act(() => formatCells(book.workbook, book.sheet, areaOf("A1:D1"), { numberFormat }));
  await book.write("A1", [[300, -150, 0.4, -1150]]);
  expect(["A1", "B1", "C1", "D1"].map(book.text)).toEqual(["+300", "-150", "0", "-1\u00a0150"]);
});

test("functions and references are kept in capitals", async () => {
  await book.write("A1", [["=sum(b1:b2)"]]);
  expect(book.formula("A1")).toBe("=SUM(B1:B2)");
});

test.each(["=SUM(A2:A3", "=1+", "=Saknas[Budget]", "=Blad9!A1", "=[@Budget]"])(
  "the formula %s is refused, and nothing of the write is done",
  async (formula) => {
    await book.write("A1", [[1]]);
    await expect(book.write("A1", [[2, formula]])).rejects.toMatchObject({ code: "InvalidArgument" });
    expect([book.value("A1"), book.value("B1")]).toEqual([1, null]);
  },
);

test("a protected sheet lets only its unlocked cells be written", async () => {
  await book.act(() => formatCells(book.workbook, book.sheet, areaOf("A1"), { locked: false }));
  book.sheet.isProtected = true;
  await book.write("A1", [[1]]);
  await expect(book.write("A1", [[2, 2]])).rejects.toMatchObject({ code: "AccessDenied" });
  expect([book.value("A1"), book.value("B1")]).toEqual([1, null]);
});

test("of a merged cell only the first takes what is written", async () => {
  book.sheet.mergedAreas = [areaOf("A1:B1")];
  await book.write("A1", [[1, 2]]);
  expect([book.value("A1"), book.value("B1")]).toEqual([1, null]);
});
