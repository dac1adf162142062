import { describeEntryPlace } from "../../finding/describePlace";
import type { EntryPlace, ReportTable } from "../../report/goalReport";
import type { InterimReport } from "../../report/interimReport";
import type { ColumnKey } from "../../vocabulary/keys";
import { readSentences, readTextSentences, type Sentence } from "./sentences";

/** Every sentence of running text in the report, where it stands: comments, events, goals and assignments. */
export const readReportTexts = (report: InterimReport): readonly Sentence[] => [
  ...readSentences(report, null),
  ...readColumn(report.events, "event", ({ text }) => [text, text]),
  ...readColumn(report.goals, "contribution", ({ title, contribution }) => [title, contribution]),
  ...readColumn(report.goals, "commentary", ({ title, commentary }) => [title, commentary]),
  ...readColumn(report.goals, "reason", ({ title, reason }) => [title, reason]),
  ...readColumn(report.assignments, "comment", ({ text, comment }) => [text, comment]),
];

const readColumn = <Entry extends EntryPlace>(
  table: ReportTable<Entry> | null,
  key: ColumnKey,
  read: (entry: Entry) => readonly [label: string, text: string],
): readonly Sentence[] =>
  (table?.entries ?? []).flatMap((entry) => {
    const [label, text] = read(entry);
    if (table === null || text === "") return [];
    const place = describeEntryPlace(table, entry.index, key, label);
    return readTextSentences(text).map((sentence) => ({ text: sentence, place }));
  });
