import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import { readCodes, type StatusUse } from "../parse/parseStatus";
import type { EntryPlace, ReportTable, WrittenStatus } from "../report/goalReport";
import type { Check } from "./check";

/** Words for a status that neither our lists nor Statusord know. What they mean cannot be counted. */
export const checkStatusUnknown: Check = ({ goals, activities, indicators, assignments }) => [
  ...checkTable("goals", "answer", goals, ({ title, answer }) => [title, answer]),
  ...checkTable("activities", "status", activities, ({ text, status }) => [text, status]),
  ...checkTable("indicators", "answer", indicators, ({ text, answer }) => [text, answer]),
  ...checkTable("assignments", "status", assignments, ({ text, status }) => [text, status]),
];

const checkTable = <Entry extends EntryPlace>(
  use: StatusUse,
  key: "answer" | "status",
  table: ReportTable<Entry> | null,
  read: (entry: Entry) => readonly [label: string, status: WrittenStatus | null],
): readonly Finding[] =>
  (table?.entries ?? []).flatMap((entry) => {
    const [label, status] = read(entry);
    if (table === null || status === null || status.code !== null) return [];
    return applyRule(describeEntryPlace(table, entry.index, key, label), {
      rule: "status/unknown",
      content: status.word,
      codes: readCodes(use),
    });
  });
