import type { WorkbookJson } from "../../host/model/json/workbookJson";

const headers = ["Kod", "Verksamhet", "Budget", "Utfall", "Prognos helår", "Avvikelse"];

/** A department's rows: names that differ, figures that make sense, a forecast missing here and there, deviations to be written. */
export const createRows = (rowCount: number): readonly (readonly (string | number | null)[])[] =>
  Array.from({ length: rowCount }, (_, row) => {
    const budget = 1000 + ((row * 7919) % 9000);
    const forecast = row % 97 === 13 ? null : budget - 150 + ((row * 31) % 300);
    return [String(10_000 + row), `Enhet ${String(row + 1)}`, budget, Math.round(budget * 0.62), forecast, null];
  });

/** A workbook with one budget table of that many rows, a goal to write in and the facts of the report, in the host's JSON. */
export const createBook = (rowCount: number): WorkbookJson => ({
  sheets: [
    {
      name: "Drift",
      rows: { A1: [headers, ...createRows(rowCount)].map((row) => [...row]) },
      tables: [{ name: "Driftbudget", ref: `A1:F${String(rowCount + 1)}` }],
    },
    {
      name: "Mål",
      rows: {
        A1: [
          ["Nr", "Mål", "Ansvarig enhet", "Bidrag", "Lägeskommentar", "Bedömning", "Motivering"],
          ["M1", "God ekonomisk hushållning", "Ekonomi", "", "", "Ja", ""],
        ],
      },
      tables: [{ name: "Mål", ref: "A1:G2" }],
    },
    {
      name: "Rapportuppgifter",
      rows: {
        A1: [
          ["Uppgift", "Värde"],
          ["Kommun", "Köping"],
          ["Förvaltning", "Kommunledningsförvaltningen"],
          ["Period", "augusti 2019"],
          ["Belopp anges i", "tkr"],
          ["Teckenkonvention Driftbudget", "budget-minus-forecast"],
        ],
      },
      tables: [{ name: "Rapportuppgifter", ref: "A1:B6" }],
    },
  ],
});
