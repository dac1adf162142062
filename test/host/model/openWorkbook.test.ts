import { createCalc } from "../../../host/calc/createCalc";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import { printWorkbookJson } from "../../../host/model/json/printWorkbookJson";
import koping from "../../samples/koping-2019-08.json";
import tiny from "../../samples/tiny.json";

const open = (json: unknown) => openWorkbook(json, createCalc());

test("the small sample opens with its tables, formulas and totals", async () => {
  const workbook = await open(tiny);
  expect(workbook.tables.map(({ name, hasTotals }) => [name, hasTotals])).toEqual([["Drift", true]]);
  expect(workbook.valueAt("Drift", 3, 3)).toBe(10);
  expect(workbook.valueAt("Drift", 4, 3)).toBe("");
  expect([workbook.valueAt("Drift", 5, 0), workbook.valueAt("Drift", 5, 1), workbook.valueAt("Drift", 6, 1)]).toEqual([
    "Summa",
    300,
    300,
  ]);
  workbook.dispose();
});

test("text is taken as it stands, also where it looks like a figure or a formula", async () => {
  const workbook = await open({ sheets: [{ name: "Blad1", rows: { A1: [["7\u00a0851", "=1+1", "1.1"]] } }] });
  expect([0, 1, 2].map((column) => workbook.valueAt("Blad1", 0, column))).toEqual(["7\u00a0851", "=1+1", "1.1"]);
  workbook.dispose();
});

test.each([
  ["tiny", tiny],
  ["Köping", koping],
])("the sample %s, printed and opened again, is the same workbook", async (_name, json) => {
  const first = await open(json);
  const printed = printWorkbookJson(first);
  const second = await open(printed);
  expect(printWorkbookJson(second)).toEqual(printed);
  expect(second.tables.map(({ name, area, columns }) => ({ name, area, columns }))).toEqual(
    first.tables.map(({ name, area, columns }) => ({ name, area, columns })),
  );
  for (const [index, sheet] of first.sheets.entries()) {
    const cells = [...(second.sheets[index]?.cells() ?? [])];
    expect(new Set(cells)).toEqual(new Set(sheet.cells()));
  }
  first.dispose();
  second.dispose();
});

test.each([
  ["an unknown word", { sheets: [{ name: "Blad1", cell: {} }] }, /Unrecognized key: "cell"[^]*sheets\[0\]/],
  ["no sheet", { sheets: [] }, /sheets/],
  ["a wrong address", { sheets: [{ name: "Blad1", cells: { AAAA1: 1 } }] }, /sheet Blad1: AAAA1 is not an address/],
  ["an unknown style", { sheets: [{ name: "Blad1", formats: { A1: "fet" } }] }, /there is no style fet/],
  [
    "a wrong formula",
    { sheets: [{ name: "Blad1", cells: { B2: { formula: "=SUM(" } } }] },
    /sheet Blad1, cell B2: Excel cannot take the formula/,
  ],
  [
    "a table over cells that are in the way of its totals",
    {
      sheets: [
        {
          name: "Blad1",
          rows: { A1: [["Budget"], [1], ["Källa"]] },
          tables: [{ name: "T", ref: "A1:A2", totals: {} }],
        },
      ],
    },
    /sheet Blad1, table T: the row under the table must be blank/,
  ],
])("bad input says what is wrong and where: %s", async (_what, json, message) => {
  await expect(open(json)).rejects.toThrow(message);
});
