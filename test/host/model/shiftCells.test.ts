import type { Shift } from "../../../host/model/formula/shift";
import { shiftCells } from "../../../host/model/operations/shiftCells";
import { areaOf, type Book, openBook } from "./openBook";

let book: Book;
beforeEach(async () => {
  book = await openBook({
    styles: { bold: { bold: true } },
    names: { Ram: "=Drift!$B$4:$B$5" },
    sheets: [
      {
        name: "Drift",
        rows: {
          A3: [
            ["Verksamhet", "Budget"],
            ["Kansli", 100],
            ["IT", 200],
          ],
          F3: [["bredvid"]],
        },
        cells: {
          A7: "Källa",
          B8: { formula: "=SUM(B4:B5)" },
          D9: { formula: "=B5" },
          A10: { value: "rubrik", style: "bold" },
        },
        rowHeights: { "7": 30 },
        merged: ["H12:I12"],
        tables: [{ name: "Drift", ref: "A3:B5" }],
        conditionalFormats: [
          { ref: "B4:B5", cellValue: { operator: "LessThan", formula1: "=$D$9" }, look: { bold: true } },
        ],
      },
      {
        name: "Mitt blad",
        cells: { A1: { formula: "=SUM(Drift!B:B)" }, A2: { formula: "=SUM(Ram)" }, A3: { formula: "=Drift!B5" } },
      },
    ],
  });
});
afterEach(() => book.workbook.dispose());

const shift = (kind: Shift["kind"], address: string, direction: Shift["direction"] = "vertical") =>
  book.act(() =>
    shiftCells(book.workbook, book.sheet, { sheetId: book.sheet.id, kind, direction, area: areaOf(address) }),
  );

test("rows inserted above the table move it and everything that refers to it", async () => {
  await shift("insert", "1:2");
  expect(book.tableAddress("Drift")).toBe("A5:B7");
  expect([book.formula("B10"), book.formula("D11")]).toEqual(["=SUM(B6:B7)", "=B7"]);
  expect(["Mitt blad!A2", "Mitt blad!A3"].map(book.value)).toEqual([300, 200]);
  expect(book.workbook.names[0]?.formula).toBe("=Drift!$B$6:$B$7");
  expect(book.sheet.conditionalFormats[0]).toMatchObject({ area: areaOf("B6:B7"), rule: { formula1: "=$D$11" } });
  expect(book.sheet.mergedAreas).toEqual([areaOf("H14:I14")]);
  expect([...book.sheet.rowHeights]).toEqual([[8, 30]]);
});

test("a row inserted in the middle of the table makes it and sums over it larger", async () => {
  await shift("insert", "5:5");
  expect([book.tableAddress("Drift"), book.formula("B9")]).toEqual(["A3:B6", "=SUM(B4:B6)"]);
});

test("a deleted row shrinks the sums and breaks what meant just that row", async () => {
  await shift("delete", "5:5");
  expect([book.formula("B7"), book.value("B7"), book.formula("D8")]).toEqual(["=SUM(B4:B4)", 100, "=#REF!"]);
  expect(book.formula("Mitt blad!A3")).toBe("=#REF!");
});

test("whole columns stay whole", async () => {
  await shift("insert", "1:1");
  expect(book.formula("Mitt blad!A1")).toBe("=SUM(Drift!B:B)");
  await shift("insert", "A:A", "horizontal");
  expect(book.formula("Mitt blad!A1")).toBe("=SUM(Drift!C:C)");
});

test("inserted rows look like the row above", async () => {
  await shift("insert", "11:11");
  expect(book.sheet.cellAt(10, 0).format.bold).toBe(true);
});

test("a column inserted in the table gets a name of its own", async () => {
  await shift("insert", "B:B", "horizontal");
  expect(book.table("Drift").columns.map(({ name }) => name)).toEqual(["Verksamhet", "Kolumn1", "Budget"]);
  expect(book.value("B3")).toBe("Kolumn1");
});

test.each([
  ["insert", "A4:A4"],
  ["delete", "B1:B1"],
  ["delete", "3:3"],
  ["delete", "4:5"],
] as const)("to %s %s would tear the table, and is refused", async (kind, address) => {
  await expect(shift(kind, address)).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  expect([book.tableAddress("Drift"), book.value("B8")]).toEqual(["A3:B5", 300]);
});

test("a merged cell is not torn either", async () => {
  await expect(shift("insert", "H8:H8")).rejects.toMatchObject({ code: "MergedRangeConflict" });
});

test("nothing is pushed off the sheet", async () => {
  await book.write("A1048576", [["sist"]]);
  await expect(shift("insert", "1:1")).rejects.toMatchObject({ code: "NonBlankCellOffSheet" });
});

test("a reference that somebody keeps follows its cells, and knows when they are gone", async () => {
  const kept = { sheetId: book.sheet.id, area: areaOf("B5") };
  book.workbook.trackedAreas.add(kept);
  await shift("insert", "1:1");
  expect(kept.area).toEqual(areaOf("B6"));
  await shift("delete", "6:6");
  expect(kept.area).toBeNull();
});
