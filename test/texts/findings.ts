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
  "sign/mixed": { ...wholeTable, rule: "sign/mixed", rows: ["Hyresintäkter", "Avgifter"] },
  "sum/row": {
    ...place,
    rule: "sum/row",
    printed: 10740,
    expected: 1074,
    target: "Avvikelse",
    terms: [
      { header: "Budget", amount: 1174, sign: 1 },
      { header: "Prognos Helår", amount: 10740, sign: -1 },
    ],
    sumCell: "D13",
  },
  "sum/column": {
    ...place,
    row: "Summa",
    rule: "sum/column",
    printed: 0,
    expected: 1093,
    rowCount: 4,
    ofCount: 5,
    isConfirmedByRow: false,
  },
  "sum/subtotal": {
    ...place,
    row: "Summa kansli",
    rule: "sum/subtotal",
    printed: 900,
    expected: 1000,
    rowCount: 3,
    ofCount: 3,
    isConfirmedByRow: true,
    first: "Kansli",
    last: "Personal",
  },
  "cell/hard-coded": { ...place, rule: "cell/hard-coded", content: 100, formulaCount: 7, ofCount: 8 },
  "cell/formula-differs": { ...place, rule: "cell/formula-differs", formula: "=B7+C7", neighbour: "=B5-C5" },
  "unit/slip": {
    ...place,
    rule: "unit/slip",
    columnKey: "forecast",
    factor: 10,
    budget: 1174,
    amount: 11740,
    suggestion: 1174,
  },
  "forecast/below-actual": { ...place, rule: "forecast/below-actual", forecast: 1000, actual: 1100 },
  "forecast/equals-budget": {
    ...wholeTable,
    rule: "forecast/equals-budget",
    rowCount: 4,
    ofCount: 8,
    rows: ["Näringslivsenhet", "Bostadsanpassning", "Ekonomiadministration", "Försäkringsadministration"],
  },
  "deviation/cancelled": { ...wholeTable, rule: "deviation/cancelled", surplus: 450, deficit: 150 },
  "sum/filtered": { ...place, row: "Summa", rule: "sum/filtered", printed: 900, expected: 1000 },
};

export const findingOfEveryRule: readonly Finding[] = Object.values(examples).map((example) => ({
  ...example,
  severity: "warning",
  stops: "nothing",
}));
