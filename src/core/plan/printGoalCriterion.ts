import type { Goal } from "../report/goalReport";
import type { CellContent } from "../workbook";
import { type EntrySource, readEntryCell } from "./entrySource";
import { printShownLookup } from "./planLiveCell";

/**
 * What COUNTIFS is to ask for where a row names its goal by the goal's words: whatever the table of goals says now, so
 * that a goal renamed in both tables is still found. Null where the row names it otherwise.
 */
export const printGoalCriterion =
  (goals: EntrySource<Goal> | null) =>
  (content: CellContent): string | null => {
    if (goals === null || typeof content !== "string" || !isPlainCriterion(content)) return null;
    const goal = goals.table.entries.find(
      (entry) => String(readEntryCell(goals, entry, "goal")).toLowerCase() === content.toLowerCase(),
    );
    return goal === undefined ? null : printShownLookup(goals, goal, "goal");
  };

/** A text that COUNTIFS takes as it stands: no wildcard, no comparison, not too long. */
export const isPlainCriterion = (text: string): boolean =>
  text !== "" && text.length < 250 && !/[~*?]|^[<>=]/.test(text);
