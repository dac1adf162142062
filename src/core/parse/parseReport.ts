import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { ReportTable } from "../report/goalReport";
import type { BudgetTable, InterimReport } from "../report/interimReport";
import type { ReportTableKey, TableKey } from "../vocabulary/keys";
import { budgetTableKeys, reportTableKeys } from "../vocabulary/vocabularies";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook";
import { matchConventionAnswer } from "./matchConventionAnswer";
import { matchHidden } from "./matchHidden";
import { type MatchedTables, matchTables } from "./matchTables";
import { parseComments } from "./parseComments";
import { parseBudgetTable } from "./parseBudgetTable";
import { parseFacts } from "./parseFacts";
import { parseGoalTables } from "./parseGoalTables";
import { type ColumnRoles, noAnswers, readTableRoles, type ReportAnswers } from "./reportAnswers";

/**
 * The workbook's tables as a report. The findings are what stood in the way of recognising them: tables and columns
 * that could be one thing or another, facts that cannot be read. What is wrong in the report itself, `checkReport` finds.
 */
export const parseReport = (
  snapshot: WorkbookSnapshot,
  answers: ReportAnswers = noAnswers,
): { readonly report: InterimReport; readonly findings: readonly Finding[] } => {
  const matched = matchTables(snapshot, answers);
  const sources = readFirstTables(matched);
  const readRoles = (source: TableSnapshot): ColumnRoles => readTableRoles(source.name, answers);
  const kept = parseFacts(
    sources.reportFacts,
    snapshot.tables.map(({ name }) => name),
    sources.reportFacts === null ? undefined : readRoles(sources.reportFacts),
  );
  const facts = { ...kept.facts, unit: answers.unit ?? kept.facts.unit };
  const hidden: Finding[] = [];
  const budgetTables = matched.budgetTables.flatMap((table) => {
    const { key, source } = table;
    const other = matchHidden(table, matched.budgetTables, snapshot, answers);
    if (other !== null) {
      hidden.push(...describeOthers(key, [other.source, source], true));
      return [];
    }
    const convention = matchConventionAnswer(source.name, answers) ?? facts.conventions.get(source.name) ?? null;
    return parseBudgetTable(source, key, facts.period, convention, readRoles(source));
  });
  const goalTables = parseGoalTables(sources, facts.period, readRoles);
  return {
    report: {
      facts,
      budgetTables,
      comments: parseComments(sources.comments, facts.period, readRoles),
      ...goalTables.tables,
    },
    findings: [
      ...hidden,
      ...reportTableKeys.flatMap((key) => describeOthers(key, matched.reportTables[key])),
      ...matched.ambiguousTables.map((source) =>
        applyRule(describeTablePlace({ source }), { rule: "table/ambiguous", tableKeys: budgetTableKeys }),
      ),
      ...kept.findings,
      ...budgetTables.flatMap(describeUndecided),
      ...goalTables.findings,
      ...Object.values(goalTables.tables).flatMap((table) => (table === null ? [] : describeUndecided(table))),
    ],
  };
};

/** Of each kind of table of words the first is read. */
const readFirstTables = ({ reportTables }: MatchedTables): Readonly<Record<ReportTableKey, TableSnapshot | null>> =>
  Object.fromEntries(reportTableKeys.map((key) => [key, reportTables[key][0] ?? null])) as Record<
    ReportTableKey,
    TableSnapshot | null
  >;

/** Tables of a kind that are not read, since another is. */
const describeOthers = (
  key: TableKey,
  [first, ...others]: readonly TableSnapshot[],
  isHidden = false,
): readonly Finding[] =>
  others.map((source) =>
    applyRule(describeTablePlace({ source }), {
      rule: "table/ambiguous",
      tableKeys: [key],
      readTable: first?.name ?? "",
      isHidden,
    }),
  );

const describeUndecided = (table: BudgetTable | ReportTable<unknown>): readonly Finding[] =>
  [...table.undecidedColumns]
    // Several kinds of change beside the budget that they have led to: nothing depends on which is which.
    .filter(
      ([columnKey]) =>
        !(columnKey === "budgetChange" && table.columns.has("originalBudget") && table.columns.has("budget")),
    )
    .map(([columnKey, columns]) =>
      applyRule(describeTablePlace(table), {
        rule: "column/ambiguous",
        columnKey,
        candidates: columns.map((column) => table.source.headers[column] ?? ""),
      }),
    );
