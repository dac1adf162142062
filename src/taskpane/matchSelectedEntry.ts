import type { WorkbookCheck } from "../commands/workbookCheck";
import type { SelectedPlace } from "../commands/workbook";
import type { EntryPlace, ReportTable } from "../core/report/goalReport";
import { readEntryId } from "./form/readEntryId";
import type { PanePlace } from "./panePlace";

/** What a row of the report's tables is called, and where in the pane it is filled in. */
export type SelectedEntry = { readonly name: string; readonly place: PanePlace };

/** The entry in whose row a cell is selected; null where the cell is in none, or its row belongs to no known goal. */
export const matchSelectedEntry = (
  selected: SelectedPlace | null,
  { report: { goals, activities, indicators, assignments } }: WorkbookCheck,
): SelectedEntry | null => {
  if (selected === null) return null;
  const goal = matchRow(goals, selected);
  if (goal !== null) return { name: goal.title, place: { tab: "goals", goal: readEntryId(goal) } };
  const part = matchRow(activities, selected) ?? matchRow(indicators, selected);
  const owner = goals?.entries[part?.goal ?? -1];
  if (part !== null && owner !== undefined) {
    return { name: part.text, place: { tab: "goals", goal: readEntryId(owner) } };
  }
  const assignment = matchRow(assignments, selected);
  if (assignment === null) return null;
  return { name: assignment.text, place: { tab: "assignments", assignment: readEntryId(assignment) } };
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
