import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { BudgetTable, InterimReport } from "../report/interimReport";
import { budgetTableKeys } from "../vocabulary/vocabularies";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook";
import { matchConventionAnswer } from "./matchConventionAnswer";
import { matchTables } from "./matchTables";
import { parseComments } from "./parseComments";
import { parseBudgetTable } from "./parseBudgetTable";
import { parseFacts } from "./parseFacts";
import { noAnswers, type ReportAnswers } from "./reportAnswers";

/**
 * The workbook's tables as a report. The findings are what stood in the way of recognising them: tables and columns
 * that could be one thing or another, facts that cannot be read. What is wrong in the report itself, `checkReport` finds.
 */
export const parseReport = (
  snapshot: WorkbookSnapshot,
  answers: ReportAnswers = noAnswers,
): { readonly report: InterimReport; readonly findings: readonly Finding[] } => {
  const matched = matchTables(snapshot, answers.roles);
  const kept = parseFacts(
    matched.reportFacts[0] ?? null,
    snapshot.tables.map(({ name }) => name),
  );
  const facts = { ...kept.facts, unit: answers.unit ?? kept.facts.unit };
  const budgetTables = matched.budgetTables.map(({ key, source }) => {
    const convention = matchConventionAnswer(source.name, answers) ?? facts.conventions.get(source.name) ?? null;
    return parseBudgetTable(source, key, facts.period, convention, answers.roles);
  });
  const describe = ({ name, sheet }: TableSnapshot) => ({ table: name, sheet });
  return {
    report: {
      facts,
      budgetTables,
      comments: parseComments(matched.comments),
      events: null,
      goals: null,
      activities: null,
      indicators: null,
      assignments: null,
      statusWords: null,
    },
    findings: [
      ...matched.reportFacts
        .slice(1)
        .map((source) => applyRule(describe(source), { rule: "table/ambiguous", tableKeys: ["reportFacts"] })),
      ...matched.ambiguousTables.map((source) =>
        applyRule(describe(source), { rule: "table/ambiguous", tableKeys: budgetTableKeys }),
      ),
      ...kept.findings,
      ...budgetTables.flatMap(describeUndecided),
    ],
  };
};

const describeUndecided = (table: BudgetTable): readonly Finding[] =>
  [...table.undecidedColumns].map(([columnKey, columns]) =>
    applyRule(describeTablePlace(table), {
      rule: "column/ambiguous",
      columnKey,
      candidates: columns.map((column) => table.source.headers[column] ?? ""),
    }),
  );
