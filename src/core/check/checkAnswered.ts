import { applyRule } from "../finding/applyRule";
import { describeEntryPlace, describeTablePlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { GoalDetails } from "../finding/goalDetails";
import type { EntryPlace, ReportTable, WrittenStatus } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";

type Question<Entry> = {
  /** The column of the answers. */
  readonly key: ColumnKey;
  readonly details: Extract<
    GoalDetails,
    { readonly rule: "goal/answer" | "activity/status" | "indicator/answer" | "assignment/status" }
  >;
  readonly readLabel: (entry: Entry) => string;
  readonly readAnswer: (entry: Entry) => WrittenStatus | null;
};

/** Rows that nobody has answered for, each at its cell; said once of a table that has no column for answers. */
export const checkAnswered = <Entry extends EntryPlace>(
  table: ReportTable<Entry> | null,
  { key, details, readLabel, readAnswer }: Question<Entry>,
): readonly Finding[] => {
  if (table === null || table.entries.length === 0 || table.undecidedColumns.has(key)) return [];
  if (!table.columns.has(key)) return [applyRule(describeTablePlace(table), details)];
  return table.entries
    .filter((entry) => readLabel(entry) !== "" && readAnswer(entry) === null)
    .map((entry) => applyRule(describeEntryPlace(table, entry.index, key, readLabel(entry)), details));
};
