/**
 * How a table counts its deviations. In all of them plus is surplus and minus is deficit; they differ in the signs
 * that costs, budgets and outcomes carry. Five are in use in Swedish municipalities; the words stand in the workbook
 * (table Rapportuppgifter), the JSON and the command line alike.
 */
export const signConventions = [
  /** Costs carry plus: Köping 2019. */
  "budget-minus-forecast",
  /** Revenues carry plus, or costs minus, budget and forecast alike. */
  "forecast-minus-budget",
  /** Costs carry minus; the outcome against the budget: Gnesta, Västervik. */
  "actual-minus-budget",
  /** The budget is a grant with plus, the net outcome carries minus: Mölndal. */
  "budget-plus-actual",
  /** The result itself is the deviation: Göteborg, Helsingborg. */
  "result",
] as const;

export type SignConvention = (typeof signConventions)[number];
