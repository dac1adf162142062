import type { BudgetTableKey, ReportTableKey } from "../vocabulary/keys";
import { isBudgetTableKey, reportTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook";
import { isCalledBudget, matchBudgetTable } from "./matchBudgetTable";
import { hasName } from "./matchNames";
import { matchReportTable } from "./matchReportTable";
import { parseMatchKey } from "./parsePlainText";
import { noAnswers, type ReportAnswers } from "./reportAnswers";

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
      if (isBudgetTableKey(answer.kind)) budgetTables.push({ key: answer.kind, source });
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
  const [only] = ambiguousTables;
  // "Ekonomi" or "Budget" is what people call the operating budget, where the book has no other that could be it.
  const isOperating =
    only !== undefined &&
    ambiguousTables.length === 1 &&
    budgetTables.every(({ key }) => key !== "operatingBudget") &&
    isCalledBudget(only);
  return {
    budgetTables: isOperating
      ? readInOrder([...budgetTables, { key: "operatingBudget", source: only }], snapshot)
      : budgetTables,
    ambiguousTables: isOperating ? [] : ambiguousTables,
    reportTables: Object.fromEntries(reportTableKeys.map((kind) => [kind, readBestFirst(kind)])) as Record<
      ReportTableKey,
      readonly TableSnapshot[]
    >,
  };
};

const readInOrder = (
  tables: MatchedTables["budgetTables"],
  snapshot: WorkbookSnapshot,
): MatchedTables["budgetTables"] =>
  [...tables].sort((one, other) => snapshot.tables.indexOf(one.source) - snapshot.tables.indexOf(other.source));
