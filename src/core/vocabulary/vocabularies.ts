import { activities } from "./activities";
import { assignments } from "./assignments";
import { comments } from "./comments";
import { events } from "./events";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { investmentBudget } from "./investmentBudget";
import type { BudgetTableKey, ReportTableKey, TableKey } from "./keys";
import { operatingBudget } from "./operatingBudget";
import { reportFacts } from "./reportFacts";
import { statusWords } from "./statusWords";
import type { TableVocabulary } from "./tableVocabulary";

/** Every kind of table, in the order of the report. */
export const vocabularies: Readonly<Record<TableKey, TableVocabulary>> = {
  reportFacts,
  events,
  operatingBudget,
  investmentBudget,
  comments,
  goals,
  activities,
  indicators,
  assignments,
  statusWords,
};

export const budgetTableKeys: readonly BudgetTableKey[] = ["operatingBudget", "investmentBudget"];

export const reportTableKeys: readonly ReportTableKey[] = [
  "reportFacts",
  "events",
  "comments",
  "goals",
  "activities",
  "indicators",
  "assignments",
  "statusWords",
];

/** Every kind, in the order of the report. */
export const tableKeys: readonly TableKey[] = Object.values(vocabularies).map(({ key }) => key);
