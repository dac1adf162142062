import { addTable } from "../../../host/model/operations/addTable";
import { convertTableToRange, deleteTable } from "../../../host/model/operations/endTable";
import { resizeTable } from "../../../host/model/operations/resizeTable";
import { renameTable } from "../../../host/model/operations/tableNames";
import { addTableColumn, deleteTableColumn } from "../../../host/model/operations/tableColumns";
import { addTableRows, deleteTableRows } from "../../../host/model/operations/tableRows";
import type { Entry } from "../../../host/model/entry/entry";
import { areaOf, type Book, openBook } from "./openBook";

const value = (content: number | string): Entry => ({ kind: "value", value: content });

let book: Book;
const open = async () => {
  book = await openBook({
    sheets: [
      {
        name: "Drift",
        rows: {
          A3: [
            ["Verksamhet", "Budget", "Prognos"],
            ["Kansli", 100, 90],
            ["Näringsliv", 200, 230],
          ],
          A7: [["Källa: ekonomisystemet"]],
          E3: [["bredvid"]],
        },
        cells: { B9: { formula: "=SUM(Drift[Budget])" }, B10: { formula: "=SUM(B4:B5)" } },
        tables: [{ name: "Drift", ref: "A3:C5" }],
      },
    ],
  });
};
beforeEach(open);
afterEach(() => book.workbook.dispose());

const column = (index: number) => {
  const found = book.table("Drift").columns[index];
  if (found === undefined) throw new Error("The table has no such column.");
  return found;
};
const headers = () => book.table("Drift").columns.map(({ name }) => name);

describe("A new table", () => {
  test("gets the next free name, and headers that are text and differ", async () => {
    await book.write("G1", [
      ["Budget", "budget", "", 2019],
      [1, 2, 3, 4],
    ]);
    await book.act(() => addTable(book.workbook, book.sheet, areaOf("G1:J2"), true));
    expect(book.table("Tabell1").columns.map(({ name }) => name)).toEqual(["Budget", "budget2", "Kolumn1", "2019"]);
    expect(["G1", "H1", "I1", "J1"].map(book.value)).toEqual(["Budget", "budget2", "Kolumn1", "2019"]);
  });

  test("without headers moves its cells one row down and writes its own", async () => {
    await book.write("G1", [[1], [2]]);
    await book.act(() => addTable(book.workbook, book.sheet, areaOf("G1:G2"), false));
    expect(book.tableAddress("Tabell1")).toBe("G1:G3");
    expect(["G1", "G2", "G3"].map(book.value)).toEqual(["Kolumn1", 1, 2]);
  });

  test("cannot lie over another table or over merged cells", async () => {
    const add = (address: string) => book.act(() => addTable(book.workbook, book.sheet, areaOf(address), true));
    await expect(add("C5:D6")).rejects.toMatchObject({ code: "InvalidArgument" });
    book.sheet.mergedAreas = [areaOf("H1:I1")];
    await expect(add("G1:I2")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Names of tables", () => {
  test("formulas follow when a table is renamed", async () => {
    await book.act(() => renameTable(book.workbook, book.table("Drift"), "Driftbudget"));
    expect(book.formula("B9")).toBe("=SUM(Driftbudget[Budget])");
    expect(book.value("B9")).toBe(300);
  });

  test.each([
    ["Min tabell", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["2019", "InvalidArgument"],
    ["invest", "ItemAlreadyExists"],
  ])("%s is refused as a name", async (name, code) => {
    await book.act(() => {
      renameTable(book.workbook, addTable(book.workbook, book.sheet, areaOf("G1:G2"), true), "Invest");
    });
    await expect(book.act(() => renameTable(book.workbook, book.table("Drift"), name))).rejects.toMatchObject({ code });
  });
});

describe("Headers", () => {
  test("writing a header renames the column, and formulas follow", async () => {
    await book.write("B3", [["Årsbudget [tkr]"]]);
    expect(headers()).toEqual(["Verksamhet", "Årsbudget [tkr]", "Prognos"]);
    expect(book.formula("B9")).toBe("=SUM(Drift[Årsbudget '[tkr']])");
    expect(book.value("B9")).toBe(300);
  });

  test("a header that is taken or blank gets a number", async () => {
    await book.write("C3", [["BUDGET"]]);
    expect(headers()).toEqual(["Verksamhet", "Budget", "BUDGET2"]);
    await book.write("C3", [[""]]);
    expect(headers()).toEqual(["Verksamhet", "Budget", "Kolumn1"]);
  });
});

describe("Rows", () => {
  test("a row that is added last pushes down what stands under the table, and sums come to hold it", async () => {
    await book.act(() =>
      addTableRows(book.workbook, book.table("Drift"), null, [[value("IT"), value(50), value(50)]], true),
    );
    expect(book.tableAddress("Drift")).toBe("A3:C6");
    expect(book.value("A8")).toBe("Källa: ekonomisystemet");
    expect([book.formula("B11"), book.value("B10"), book.value("B11")]).toEqual(["=SUM(B4:B6)", 350, 350]);
  });

  test("where the row under the table is blank, Excel can be told to move nothing", async () => {
    await book.act(() =>
      addTableRows(book.workbook, book.table("Drift"), null, [[value("IT"), value(50), value(50)]], false),
    );
    expect(book.value("A7")).toBe("Källa: ekonomisystemet");
    expect(book.value("B9")).toBe(350);
  });

  test("a row of another width is refused, and the table stands", async () => {
    const add = book.act(() => addTableRows(book.workbook, book.table("Drift"), null, [[value("IT")]], true));
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(book.tableAddress("Drift")).toBe("A3:C5");
  });

  test("a row with a formula that cannot be read is refused, and the table stands", async () => {
    const wrong: Entry = { kind: "formula", formula: "=SUM(" };
    const add = book.act(() =>
      addTableRows(book.workbook, book.table("Drift"), null, [[value("IT"), wrong, wrong]], true),
    );
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(book.tableAddress("Drift")).toBe("A3:C5");
    expect(book.value("A7")).toBe("Källa: ekonomisystemet");
  });

  test("deleting a row moves up what stands under it; the last row is emptied instead", async () => {
    await book.act(() => deleteTableRows(book.workbook, book.table("Drift"), 0, 1));
    expect([book.tableAddress("Drift"), book.value("A4"), book.value("A6")]).toEqual([
      "A3:C4",
      "Näringsliv",
      "Källa: ekonomisystemet",
    ]);
    await book.act(() => deleteTableRows(book.workbook, book.table("Drift"), 0, 1));
    expect([book.tableAddress("Drift"), book.value("A4")]).toEqual(["A3:C4", null]);
  });

  test("what is written right under a table without totals row becomes its next row", async () => {
    await book.write("A6", [["IT", 50, 50]]);
    expect([book.tableAddress("Drift"), book.value("B9")]).toEqual(["A3:C6", 350]);
  });

  test("unless the user has switched that off", async () => {
    book.workbook.options.expandTables = false;
    await book.write("A6", [["IT", 50, 50]]);
    expect(book.tableAddress("Drift")).toBe("A3:C5");
  });
});

describe("Columns", () => {
  test("a column that is added last takes the blank cells beside the table", async () => {
    await book.act(() => {
      addTableColumn(book.workbook, book.table("Drift"), null, [value("Avvikelse"), value(10), value(-30)], null);
    });
    expect([book.tableAddress("Drift"), book.value("E3")]).toEqual(["A3:D5", "bredvid"]);
    expect(["D3", "D4", "D5"].map(book.value)).toEqual(["Avvikelse", 10, -30]);
  });

  test("and moves right what stands in the way", async () => {
    await book.act(() => addTableColumn(book.workbook, book.table("Drift"), null, null, "Ett"));
    await book.act(() => addTableColumn(book.workbook, book.table("Drift"), null, null, "Två"));
    expect([book.tableAddress("Drift"), book.value("E3"), book.value("F3")]).toEqual(["A3:E5", "Två", "bredvid"]);
  });

  test("a deleted column turns what mentioned it into #REF!, and leaves the others right", async () => {
    await book.write("D9", [["=SUM(Drift[Prognos])"]]);
    await book.act(() => deleteTableColumn(book.workbook, book.table("Drift"), column(1)));
    expect(headers()).toEqual(["Verksamhet", "Prognos"]);
    expect([book.formula("B9"), book.value("D9")]).toEqual(["=SUM(#REF!)", 320]);
  });
});

describe("Resizing", () => {
  test("takes in the cells it comes to cover and moves nothing", async () => {
    await book.act(() => resizeTable(book.workbook, book.table("Drift"), areaOf("A3:D6")));
    expect(headers()).toEqual(["Verksamhet", "Budget", "Prognos", "Kolumn1"]);
    expect(book.value("A7")).toBe("Källa: ekonomisystemet");
  });

  test("keeps the header row in its place", async () => {
    const resize = book.act(() => resizeTable(book.workbook, book.table("Drift"), areaOf("A4:C6")));
    await expect(resize).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("The end of a table", () => {
  test("a table made plain cells leaves its figures, and formulas name the cells", async () => {
    await book.write("D4", [["=[@Budget]-[@Prognos]"]]);
    await book.act(() => convertTableToRange(book.workbook, book.table("Drift")));
    expect(book.workbook.tables).toEqual([]);
    expect([book.formula("B9"), book.formula("D5")]).toEqual(["=SUM(Drift!$B$4:$B$5)", "=Drift!$B5-Drift!$C5"]);
    expect([book.value("B9"), book.value("D5")]).toEqual([300, -30]);
  });

  test("a deleted table takes its cells with it", async () => {
    await book.act(() => deleteTable(book.workbook, book.table("Drift")));
    expect([book.value("A4"), book.formula("B9"), book.value("A7")]).toEqual([
      null,
      "=SUM(#REF!)",
      "Källa: ekonomisystemet",
    ]);
  });
});
