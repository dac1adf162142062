import { applyRule } from "../finding/applyRule";
import { describeCellPlace, describeEntryPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { DecidedContent } from "../decision/decidedReport";
import { type PreviousReport, type PreviousTable, readPrevious, readPreviousContent } from "../decision/readPrevious";
import type { EntryPlace, ReportTable } from "../report/goalReport";
import type { BudgetRow, BudgetTable, InterimReport } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { Check } from "./check";
import { readRowComment } from "./readLargeDeviations";
import { matchRowNames } from "./text/matchRowNames";
import { describeCommentPlace } from "./text/sentences";

/**
 * A text that is word for word last time's, while the figure or the status that it explains is another: in a budget table's own
 * comments, in Kommentarer, in what is said of goals and in comments to assignments.
 */
export const checkCommentStale: Check = (report, { notes }) => {
  const previous = readPrevious(report, notes);
  if (previous === null) return [];
  return [
    ...report.budgetTables.flatMap((table) => checkRowComments(table, previous)),
    ...checkComments(report, previous),
    ...checkWords(report.goals, previous, ["commentary", "reason"], "answer"),
    ...checkWords(report.assignments, previous, ["comment"], "status"),
  ];
};

type Changed = {
  readonly columnKey: "forecast" | "answer" | "status";
  readonly before: DecidedContent;
  readonly after: DecidedContent;
  readonly of: string;
};

const findTable = (previous: PreviousReport, source: { readonly id: string }): PreviousTable | null =>
  previous.tables.find(({ standing }) => standing.source.id === source.id) ?? null;

/** The forecast of a row, where it is another than last time's. */
const readChange = (table: PreviousTable | null, row: BudgetRow): Changed | null => {
  const then = table?.rows.get(row.index);
  if (table?.isComparable !== true || then === undefined) return null;
  const before = readPreviousContent(table, row.index, "forecast");
  const after = row.amounts.get("forecast") ?? null;
  return before === after ? null : { columnKey: "forecast", before, after, of: row.label };
};

const checkRowComments = (table: BudgetTable, previous: PreviousReport): readonly Finding[] => {
  const then = findTable(previous, table.source);
  if (then === null) return [];
  return table.rows.flatMap((row) => {
    const text = readRowComment(table, row);
    const change = readChange(then, row);
    if (text === "" || change === null || readPreviousContent(then, row.index, "comment") !== text) return [];
    return [applyRule(describeCellPlace(table, row, "comment"), { rule: "comment/stale", ...change })];
  });
};

/** That a text speaks of how the year ends, and not only of what has happened. */
const speaksOfResult = /överskott|underskott|avvik|prognos|resultat/i;

/** A comment explains the rows that it names; one that names none and speaks of the result, the whole table. */
const checkComments = (report: InterimReport, previous: PreviousReport): readonly Finding[] => {
  const { comments, budgetTables } = report;
  const then = comments === null ? null : findTable(previous, comments.source);
  if (comments === null || then === null) return [];
  const role = then.decided.roles.indexOf("commentText");
  const texts = new Set(then.decided.rows.map(({ cells }) => cells[role]));
  return comments.entries.flatMap(({ index, section, heading, text }) => {
    if (!texts.has(text)) return [];
    const [change] = budgetTables
      .filter(({ key }) => section === null || key === section)
      .flatMap((table) => readExplained(table, findTable(previous, table.source), text));
    if (change === undefined) return [];
    const place = describeCommentPlace(comments, { index, heading });
    return [applyRule(place, { rule: "comment/stale", ...change })];
  });
};

const readExplained = (table: BudgetTable, then: PreviousTable | null, text: string): readonly Changed[] => {
  const items = table.rows.filter(({ kind }) => kind === "item");
  const named = matchRowNames(text, items);
  if (named.length > 0) return named.flatMap((row) => readChange(then, row) ?? []);
  const isChanged = items.some((row) => readChange(then, row) !== null);
  if (then === null || !isChanged || !speaksOfResult.test(text)) return [];
  const sum = (read: (row: BudgetRow) => DecidedContent): number =>
    items.reduce((total, row) => total + Number(read(row) ?? 0), 0);
  const before = sum(({ index }) => readPreviousContent(then, index, "forecast"));
  const after = sum(({ amounts }) => amounts.get("forecast") ?? null);
  return before === after ? [] : [{ columnKey: "forecast", before, after, of: "" }];
};

const checkWords = (
  table: ReportTable<EntryPlace> | null,
  previous: PreviousReport,
  texts: readonly ColumnKey[],
  columnKey: "answer" | "status",
): readonly Finding[] => {
  const then = table === null ? null : findTable(previous, table.source);
  if (table === null || then === null) return [];
  const { standing } = then;
  return standing.rows.flatMap((row) => {
    const read = (role: ColumnKey): DecidedContent => row.cells[standing.roles.indexOf(role)] ?? null;
    const [before, after] = [readPreviousContent(then, row.index, columnKey), read(columnKey)];
    if (before === after || before === null || after === null) return [];
    return texts
      .filter((role) => read(role) !== null && read(role) === readPreviousContent(then, row.index, role))
      .map((role) =>
        applyRule(describeEntryPlace(table, row.index, role, row.label), {
          rule: "comment/stale",
          columnKey,
          before,
          after,
          of: row.label,
        }),
      );
  });
};
