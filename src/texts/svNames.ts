import type { Names } from "./names";

export const svNames: Names = {
  tables: {
    operatingBudget: { short: "Drift", name: "Driftbudget", whole: "driftbudgeten" },
    investmentBudget: { short: "Investering", name: "Investeringsbudget", whole: "investeringsbudgeten" },
    reportFacts: { short: "Rapportuppgifter", name: "Rapportuppgifter", whole: "rapportuppgifterna" },
  },
  columns: {
    verksamhet: "verksamhet",
    budget: "budget",
    originalBudget: "ursprunglig budget",
    budgetChange: "ändring av budget",
    periodBudget: "periodbudget",
    actual: "utfall",
    previousForecast: "föregående prognos",
    forecast: "prognos",
    deviation: "avvikelse",
    periodDeviation: "avvikelse för perioden",
    lastYearActual: "bokslut föregående år",
    income: "intäkter",
    cost: "kostnader",
    net: "netto",
    grant: "kommunbidrag",
    totalDecided: "beslutad totalutgift",
    totalActual: "ackumulerat utfall",
    totalForecast: "beräknad totalutgift",
    totalDeviation: "avvikelse mot totalutgift",
    comment: "kommentar",
    code: "kod",
    rowType: "radtyp",
    fact: "uppgift",
    factValue: "värde",
  },
  conventions: {
    "budget-minus-forecast": "Kostnader står med plus: avvikelse\u00a0=\u00a0budget\u00a0−\u00a0prognos",
    "forecast-minus-budget":
      "Intäkter står med plus, kostnader med minus: avvikelse\u00a0=\u00a0prognos\u00a0−\u00a0budget",
    "actual-minus-budget": "Kostnader står med minus, mot utfallet: avvikelse\u00a0=\u00a0utfall\u00a0−\u00a0budget",
    "budget-plus-actual": "Budgeten står med plus, utfallet med minus: avvikelse\u00a0=\u00a0budget\u00a0+\u00a0utfall",
    result: "Resultatet självt är avvikelsen: avvikelse\u00a0=\u00a0resultat",
  },
  units: { kr: "kr", tkr: "tkr", mnkr: "mnkr" },
};
