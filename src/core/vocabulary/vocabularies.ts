import { comments } from "./comments";
import { investmentBudget } from "./investmentBudget";
import type { BudgetTableKey, TableKey } from "./keys";
import { operatingBudget } from "./operatingBudget";
import { reportFacts } from "./reportFacts";
import type { TableVocabulary } from "./tableVocabulary";

/** Every kind of table, in the order of the report. */
export const vocabularies: Readonly<Record<TableKey, TableVocabulary>> = {
  operatingBudget,
  investmentBudget,
  reportFacts,
  comments,
};

export const budgetTableKeys: readonly BudgetTableKey[] = ["operatingBudget", "investmentBudget"];
