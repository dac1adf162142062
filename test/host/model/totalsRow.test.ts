import { bodyAreaOf } from "../../../host/model/table";
import { printAreaAddress } from "../../../host/model/cellAddress";
import { setTotalsRow } from "../../../host/model/operations/setTotalsRow";
import { addTableRows } from "../../../host/model/operations/tableRows";
import type { CellJson } from "../../../host/model/json/workbookJson";
import { type Book, openBook } from "./openBook";

let book: Book;
const open = async (under: Readonly<Record<string, CellJson>>, last: CellJson = 5) => {
  book = await openBook({
    sheets: [
      {
        name: "Drift",
        rows: {
          A1: [
            ["Verksamhet", "Budget", "Prognos"],
            ["Kansli", 100, 90],
            ["IT", 50, last],
          ],
        },
        cells: under,
        formats: { "C2:C3": "amount" },
        tables: [{ name: "Drift", ref: "A1:C3" }],
      },
    ],
    styles: { amount: { numberFormat: "#,##0.00" } },
  });
};
afterEach(() => book.workbook.dispose());

const show = (isShown: boolean) => book.act(() => setTotalsRow(book.workbook, book.table("Drift"), isShown));

test("it takes the blank row under the table, says Summa and sums the last column", async () => {
  await open({ A5: "Källa" });
  await show(true);
  expect(["A4", "B4", "C4", "A5"].map(book.value)).toEqual(["Summa", null, 95, "Källa"]);
  expect(book.formula("C4")).toBe("=SUBTOTAL(109,Drift[Prognos])");
  expect(book.text("C4")).toBe("95,00");
});

test("it is no part of the body", async () => {
  await open({});
  await show(true);
  expect(printAreaAddress(bodyAreaOf(book.table("Drift")))).toBe("A2:C3");
  expect(book.tableAddress("Drift")).toBe("A1:C4");
});

test("what stands right under the table moves down with all below it, in the table's columns only", async () => {
  await open({ A4: "Summa", B4: { formula: "=SUM(B2:B3)" }, A6: "Källa", E4: "bredvid" });
  await show(true);
  expect(["A4", "A5", "B5", "A7", "E4"].map(book.value)).toEqual(["Summa", "Summa", 150, "Källa", "bredvid"]);
  expect(book.formula("B5")).toBe("=SUM(B2:B3)");
});

test("a last column of text is counted", async () => {
  await open({}, null);
  await book.write("C2", [["klart"], ["pågår"]]);
  await show(true);
  expect(book.formula("C4")).toBe("=SUBTOTAL(103,Drift[Prognos])");
  expect(book.value("C4")).toBe(2);
});

test("switched off it leaves blank cells and moves nothing, and it comes back with what it held", async () => {
  await open({ A5: "Källa" });
  await show(true);
  await book.write("A4", [["Totalt", "=SUM([Budget])", ""]]);
  await show(false);
  expect(["A4", "B4", "C4", "A5"].map(book.value)).toEqual([null, null, null, "Källa"]);
  await show(true);
  expect(["A4", "B4", "C4"].map(book.value)).toEqual(["Totalt", 150, null]);
});

test("a row that is added comes above it", async () => {
  await open({});
  await show(true);
  const row = ["Skola", 10, 10].map((value) => ({ kind: "value" as const, value }));
  await book.act(() => addTableRows(book.workbook, book.table("Drift"), null, [row], true));
  expect(["A4", "A5", "C5"].map(book.value)).toEqual(["Skola", "Summa", 105]);
});

test("a header with brackets is named rightly", async () => {
  await open({});
  await book.write("C1", [["Prognos [tkr] #1"]]);
  await show(true);
  expect(book.value("C4")).toBe(95);
});
