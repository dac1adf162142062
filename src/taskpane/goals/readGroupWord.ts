import { readFieldText } from "../../commands/readFieldText";
import type { Activity, ActivityGroup, ReportTable } from "../../core/report/goalReport";

/** What the table calls a group in its cells; our word where it has none yet. Swedish in every language of the pane. */
export const readGroupWord = (group: ActivityGroup, table: ReportTable<Activity>): string => {
  const known = table.entries.find((entry) => entry.group === group);
  return (known && readFieldText(table, known, "group")) ?? ownWords[group];
};

const ownWords = { extra: "Satsa extra", continuing: "Fortsätta med" } satisfies Record<ActivityGroup, string>;
