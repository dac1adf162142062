import { kopingInvestmentBudget, kopingOperatingBudget } from "../koping";
import type { TableDescription } from "../snapshot";

/** Köping's operating budget as it was published, with its deviations and a typed sum under it. */
export const kopingPublishedOperatingBudget: TableDescription = {
  ...kopingOperatingBudget,
  rows: kopingOperatingBudget.rows.map(([label = "", budget = "", forecast = ""]) => [
    label,
    budget,
    forecast,
    Number(budget) - Number(forecast),
  ]),
  below: [["Summa", 40358, 40058, 300]],
};

/** Köping's investments as they were published: no deviations, and sums of 0 typed over the blanks. */
export const kopingPublishedInvestmentBudget: TableDescription = {
  ...kopingInvestmentBudget,
  below: [["Summa", 4359, 69, 0, 0]],
};
