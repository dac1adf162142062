import type { WorkbookJson } from "../../host/model/json/workbookJson";

const headers = ["Kod", "Verksamhet", "Budget", "Utfall", "Prognos helår", "Avvikelse"];

/** A department's rows: names that differ, figures that make sense, a forecast missing here and there, deviations to be written. */
export const createRows = (rowCount: number): readonly (readonly (string | number | null)[])[] =>
  Array.from({ length: rowCount }, (_, row) => {
    const budget = 1000 + ((row * 7919) % 9000);
    const forecast = row % 97 === 13 ? null : budget - 150 + ((row * 31) % 300);
    return [String(10_000 + row), `Enhet ${String(row + 1)}`, budget, Math.round(budget * 0.62), forecast, null];
  });

const unitsOfDepartment = 9;
const commentHeaders = [...headers, "Kommentar"];

/**
 * Departments with sums of their own under their units, deviations typed, one of a hundred wrong, and a comment on one unit of
 * three: what a check has most to do with.
 */
export const createDepartments = (rowCount: number): readonly (readonly (string | number | null)[])[] => {
  let sums = [0, 0, 0, 0];
  return createRows(rowCount).flatMap(([code = null, name = null, ...figures], row) => {
    const [budget = 0, actual = 0, forecast = null] = figures.map((figure) => figure as number | null);
    const deviation = forecast === null ? null : Number(budget) - forecast + (row % 100 === 7 ? 500 : 0);
    sums = [budget, actual, forecast, deviation].map((figure, place) => (sums[place] ?? 0) + (figure ?? 0));
    const comment = row % 3 === 0 ? `${String(name)} har högre kostnader för vikarier.` : null;
    const unit = [code, name, budget, actual, forecast, deviation, comment];
    if (row % unitsOfDepartment < unitsOfDepartment - 1) return [unit];
    const sum = [null, `Summa avdelning ${String(Math.ceil(row / unitsOfDepartment))}`, ...sums, null];
    sums = [0, 0, 0, 0];
    return [unit, sum];
  });
};

/** A workbook with one budget table of that many rows, a goal to write in and the facts of the report, in the host's JSON. */
export const createBook = (rowCount: number): WorkbookJson =>
  createBookOf(headers, createRows(rowCount), `A1:F${String(rowCount + 1)}`);

/** The same with departments; its table is longer than that many rows by their sums. */
export const createDepartmentBook = (rowCount: number): WorkbookJson => {
  const rows = createDepartments(rowCount);
  return createBookOf(commentHeaders, rows, `A1:G${String(rows.length + 1)}`);
};

const createBookOf = (
  driftHeaders: readonly string[],
  rows: ReturnType<typeof createRows>,
  ref: string,
): WorkbookJson => ({
  sheets: [
    {
      name: "Drift",
      rows: { A1: [driftHeaders, ...rows].map((row) => [...row]) },
      tables: [{ name: "Driftbudget", ref }],
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
