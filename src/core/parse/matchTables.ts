import type { BudgetTableKey, ColumnKey, ReportTableKey, TableKey } from "../vocabulary/keys";
import type { TableVocabulary } from "../vocabulary/tableVocabulary";
import { budgetTableKeys, reportTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook";
import { matchColumnKeys } from "./matchHeaders";
import { hasName, isHinted } from "./matchNames";
import { matchReportTable } from "./matchReportTable";
import { parseMatchKey } from "./parsePlainText";
import { type ColumnRoles, noAnswers, type ReportAnswers } from "./reportAnswers";

export type MatchedTables = {
  readonly budgetTables: readonly { readonly key: BudgetTableKey; readonly source: TableSnapshot }[];
  /** Tables of budget and forecast that nothing says the kind of. */
  readonly ambiguousTables: readonly TableSnapshot[];
  /** All that look like each kind of table of words, the best first: one that is called so before one on a sheet that is. */
  readonly reportTables: Readonly<Record<ReportTableKey, readonly TableSnapshot[]>>;
};

/**
 * Which table is what: by its name, its sheet's name and its headers together. Headers alone never tell the kind of a
 * budget, and of a table of words only where no other kind has such headers. What the user has said of a table stands.
 */
export const matchTables = (
  snapshot: WorkbookSnapshot,
  answers: Pick<ReportAnswers, "roles" | "tables"> = noAnswers,
): MatchedTables => {
  const budgetTables: { key: BudgetTableKey; source: TableSnapshot }[] = [];
  const ambiguousTables: TableSnapshot[] = [];
  const found = new Map<ReportTableKey, TableSnapshot[]>();
  const chosen = new Map<ReportTableKey, TableSnapshot[]>();
  for (const source of snapshot.tables) {
    const answer = answers.tables.get(parseMatchKey(source.name));
    if (answer !== undefined) {
      if (answer.kind === null) continue;
      if (isBudgetKey(answer.kind)) budgetTables.push({ key: answer.kind, source });
      // What somebody has chosen is read before what only looks like it.
      else chosen.set(answer.kind, [...(chosen.get(answer.kind) ?? []), source]);
      continue;
    }
    const roles = answers.roles;
    const kind = matchReportTable(source, roles);
    const budget = kind === "reportFacts" ? null : matchBudgetTable(source, roles);
    if (budget !== null && budget !== "ambiguous") budgetTables.push({ key: budget, source });
    // A budget's own comments make no Kommentarer of it.
    else if (budget === "ambiguous" && (kind === null || kind === "comments")) ambiguousTables.push(source);
    else if (kind !== null) found.set(kind, [...(found.get(kind) ?? []), source]);
  }
  const readBestFirst = (kind: ReportTableKey): readonly TableSnapshot[] => {
    const isNamed = ({ name }: TableSnapshot): boolean => hasName(name, vocabularies[kind]);
    const tables = found.get(kind) ?? [];
    return [...(chosen.get(kind) ?? []), ...tables.filter(isNamed), ...tables.filter((table) => !isNamed(table))];
  };
  return {
    budgetTables,
    ambiguousTables,
    reportTables: Object.fromEntries(reportTableKeys.map((kind) => [kind, readBestFirst(kind)])) as Record<
      ReportTableKey,
      readonly TableSnapshot[]
    >,
  };
};

const isBudgetKey = (key: TableKey): key is BudgetTableKey => budgetTableKeys.some((budget) => budget === key);

const matchBudgetTable = (source: TableSnapshot, roles: ColumnRoles): BudgetTableKey | "ambiguous" | null => {
  const matchKeys = (key: BudgetTableKey): ReadonlySet<ColumnKey> =>
    matchColumnKeys(source.headers, vocabularies[key], roles);
  const hinted = matchOneKind((vocabulary) => isHinted(source.name, vocabulary));
  if (hinted !== null) return hasBudgetColumns(matchKeys(hinted)) ? hinted : null;
  const bySheet = matchOneKind((vocabulary) => isHinted(source.sheet, vocabulary));
  // A sheet holds other tables too: its name alone makes a table ours only with a budget and what it is compared with.
  if (bySheet !== null) {
    const keys = matchKeys(bySheet);
    return isBudgetComparison(keys) ? bySheet : null;
  }
  const operating = matchKeys("operatingBudget");
  const investment = matchKeys("investmentBudget");
  if (!(operating.has("budget") && operating.has("forecast"))) return null;
  const isOperating = operatingOnly.some((key) => operating.has(key));
  const isInvestment = investmentOnly.some((key) => investment.has(key)) || isHeaderHinted(source.headers);
  return isOperating === isInvestment ? "ambiguous" : isOperating ? "operatingBudget" : "investmentBudget";
};

/** Columns that only one kind has. */
const operatingOnly: readonly ColumnKey[] = ["grant", "income", "cost", "net"];
const investmentOnly: readonly ColumnKey[] = ["totalDecided", "totalForecast", "totalDeviation"];

/** "Investeringsprojekt" as a header says what "Projekt" alone does not: there are projects in operation too. */
const isHeaderHinted = (headers: readonly string[]): boolean =>
  headers.some((header) => isHinted(header, vocabularies.investmentBudget));

const figureKeys: readonly ColumnKey[] = [
  "budget",
  "originalBudget",
  "forecast",
  "actual",
  "deviation",
  "grant",
  "net",
];

/** Enough for a table whose own name says what it is. */
const hasBudgetColumns = (keys: ReadonlySet<ColumnKey>): boolean => {
  const figures = figureKeys.filter((key) => keys.has(key)).length;
  return figures >= 2 || (figures === 1 && keys.has("verksamhet"));
};

const isBudgetComparison = (keys: ReadonlySet<ColumnKey>): boolean =>
  (keys.has("budget") || keys.has("originalBudget")) &&
  (keys.has("forecast") || (keys.has("verksamhet") && (keys.has("actual") || keys.has("deviation"))));

/** The one kind that a name hints at; null for none and for "Drift och investering". */
const matchOneKind = (isMatch: (vocabulary: TableVocabulary) => boolean): BudgetTableKey | null => {
  const keys = budgetTableKeys.filter((key) => isMatch(vocabularies[key]));
  return keys.length === 1 ? (keys[0] ?? null) : null;
};
