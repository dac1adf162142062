import { printHeaderCell, printTableColumn } from "../../../src/core/formula/printTableColumn";
import { readTableReferences } from "../../../src/core/formula/readTableReferences";

test.each([
  ["=SUM(Drift[Budget])", [{ table: "Drift", columns: ["Budget"] }]],
  ["=Drift[[#This Row],[Prognos helår]]-1", [{ table: "Drift", columns: ["Prognos helår"] }]],
  ["=SUM(Drift[[Budget]:[Utfall]])", [{ table: "Drift", columns: ["Budget", "Utfall"] }]],
  [
    "=ROWS(Drift[#All])+COLUMNS(Mål[[#Headers],[Mål]])",
    [
      { table: "Drift", columns: [] },
      { table: "Mål", columns: ["Mål"] },
    ],
  ],
  ['=[@Budget]&"Drift[Utfall]"', []],
  ["=SUM(A1:B2)", []],
] as const)("the tables and columns that %s names are found", (formula, expected) => {
  expect(readTableReferences(formula)).toEqual(expected);
});

test.each(["Budget", "Avvikelse [tkr]", "Läge, #1", "Vårt 'bidrag'", "a@b", "Rad\n2"])(
  "a column called %s is found however its name has to be written",
  (header) => {
    const formula = `=SUM(${printTableColumn("Drift", header)})&${printHeaderCell("Mål", header)}`;
    expect(readTableReferences(formula)).toEqual([
      { table: "Drift", columns: [header] },
      { table: "Mål", columns: [header] },
    ]);
  },
);
