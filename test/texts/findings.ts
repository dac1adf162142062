import type { Details, Finding, Place, Rule } from "../../src/core/finding/finding";

const place: Place = {
  table: "Driftbudget",
  sheet: "Drift",
  cell: "D7",
  column: "Prognos Helår",
  row: "Kollektivtrafik",
};

const wholeTable: Place = { table: "Driftbudget", sheet: "Drift" };

/** One finding of every rule, as the checks give them. */
const examples: { readonly [R in Rule]: Place & Extract<Details, { readonly rule: R }> } = {
  "table/missing": {
    rule: "table/missing",
    tableKey: "investmentBudget",
    soughtNames: ["Investeringsbudget", "Investering", "Investeringar", "Investeringsredovisning"],
    foundTables: ["Tabell1", "Personal"],
  },
  "table/ambiguous": { ...wholeTable, rule: "table/ambiguous", tableKeys: ["operatingBudget", "investmentBudget"] },
  "column/missing": {
    ...wholeTable,
    rule: "column/missing",
    columnKey: "forecast",
    soughtHeaders: ["Prognos", "Helårsprognos"],
    foundHeaders: ["Verksamhet", "Budget"],
  },
  "column/ambiguous": {
    ...wholeTable,
    rule: "column/ambiguous",
    columnKey: "forecast",
    candidates: ["Prognos 1", "Prognos 2"],
  },
  "cell/type": { ...place, rule: "cell/type", columnKey: "forecast", content: "1 234,56", suggestion: 1234.56 },
  "cell/error-value": { ...place, rule: "cell/error-value", columnKey: "forecast", content: "#DIV/0!" },
  "row/duplicate": { ...place, rule: "row/duplicate", firstCell: "A5" },
  "row/unnamed": { table: "Driftbudget", sheet: "Drift", cell: "A9", rule: "row/unnamed" },
  "row/total-inside": { ...place, row: "Summa", rule: "row/total-inside" },
  "forecast/missing": { ...place, rule: "forecast/missing", budget: 3100, budgetShare: 3100 / 4359 },
  "forecast/none": { ...place, rule: "forecast/none", rowCount: 5, budget: 4359 },
  "fact/unknown": { ...place, rule: "fact/unknown", fact: "Belopp anges i", content: "kkr" },
  "sign/unclear": { ...wholeTable, rule: "sign/unclear" },
};

export const findingOfEveryRule: readonly Finding[] = Object.values(examples).map((example) => ({
  ...example,
  severity: "warning",
  stops: "nothing",
}));
