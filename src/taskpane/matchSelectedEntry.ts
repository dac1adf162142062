import type { WorkbookCheck } from "../commands/workbookCheck";
import type { SelectedPlace } from "../commands/workbook";
import type { EntryPlace, ReportTable } from "../core/report/goalReport";
import type { InterimReport } from "../core/report/interimReport";
import { readEntryId } from "./form/readEntryId";
import type { PanePlace } from "./panePlace";

/** What a row of the report's tables is called, and where in the pane it is filled in. */
export type SelectedEntry = { readonly name: string; readonly place: PanePlace };

/** The entry in whose row a cell is selected; null where the cell is in none, or its row belongs to no known goal. */
export const matchSelectedEntry = (selected: SelectedPlace | null, { report }: WorkbookCheck): SelectedEntry | null =>
  selected === null ? null : matchEntry(report, (table) => matchRow(table, selected));

type FindIn = <Entry extends EntryPlace>(table: ReportTable<Entry> | null) => Entry | null;

/** Where the pane has the entry that `findIn` finds in one of the report's tables. */
export const matchEntry = (
  { goals, activities, indicators, assignments, events, comments }: InterimReport,
  findIn: FindIn,
): SelectedEntry | null => {
  const goal = findIn(goals);
  if (goal !== null) return { name: goal.title, place: { tab: "goals", goal: readEntryId(goal) } };
  const part = findIn(activities) ?? findIn(indicators);
  const owner = goals?.entries[part?.goal ?? -1];
  if (part !== null && owner !== undefined) {
    return { name: part.text, place: { tab: "goals", goal: readEntryId(owner), part: readEntryId(part) } };
  }
  const assignment = findIn(assignments);
  if (assignment !== null) {
    return { name: assignment.text, place: { tab: "assignments", assignment: readEntryId(assignment) } };
  }
  const event = findIn(events);
  if (event !== null) return { name: event.text, place: { tab: "events", part: readEntryId(event) } };
  const comment = findIn(comments);
  if (comment === null) return null;
  return { name: comment.text, place: { tab: "comments", part: readEntryId(comment) } };
};

const matchRow = <Entry extends EntryPlace>(
  table: ReportTable<Entry> | null,
  { sheet, row, column }: SelectedPlace,
): Entry | null => {
  if (table?.source.sheet !== sheet) return null;
  const { source } = table;
  const isBeside = column < source.column || column >= source.column + source.headers.length;
  return isBeside ? null : (table.entries.find(({ index }) => source.row + 1 + index === row) ?? null);
};
