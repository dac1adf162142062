import { activities } from "./activities";
import { assignments } from "./assignments";
import { comments } from "./comments";
import { events } from "./events";
import { goals } from "./goals";
import { indicators } from "./indicators";
import { investmentBudget } from "./investmentBudget";
import type { BudgetTableKey, ColumnKey, ReportTableKey, TableKey } from "./keys";
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

/** Whether a table of this kind holds figures. */
export const isBudgetTableKey = (key: TableKey): key is BudgetTableKey =>
  budgetTableKeys.some((budget) => budget === key);

/** Notes keep keys as text, and anybody may have written in their cells; nor does one version know those of a later. */
export const isTableKey = (word: string): word is TableKey => Object.hasOwn(vocabularies, word);

export const isColumnKey = (word: string): word is ColumnKey => columnKeys.has(word);

const columnKeys: ReadonlySet<string> = new Set(
  Object.values(vocabularies).flatMap(({ columns }) => columns.map(({ key }) => key)),
);
