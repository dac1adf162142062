import type { Activity, Assignment, Goal, Indicator } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { CellContent } from "../workbook";
import { type EntrySource, readEntryCell } from "./entrySource";
import type { GoalSheetWords } from "./goalSheetWords";
import { isFindable } from "./planBasis";
import type { MatrixRow } from "./planCountMatrix";
import { planLiveCell } from "./planLiveCell";
import { isPlainCriterion } from "./printGoalCriterion";
import { printBlankCell, printTextCell } from "./printCells";

/** One row a goal, and one for what belongs to none. */
export const planGoalRows = <Entry extends Activity | Indicator>(
  source: EntrySource<Entry>,
  goals: EntrySource<Goal> | null,
  words: GoalSheetWords,
): readonly MatrixRow<Entry>[] => {
  const { entries } = source.table;
  const rows = (goals?.table.entries ?? []).map((goal, place): MatrixRow<Entry> => {
    const own = entries.filter((entry) => entry.goal === place);
    const said = own.map((entry) => readEntryCell(source, entry, "goal"));
    const label = goals === null ? printBlankCell("tableText") : planLiveCell(goals, goal, "goal", "tableText");
    const isOwnTitle = (goals?.table.entries ?? []).every(
      ({ title }, other) => other === place || title.toLowerCase() !== goal.title.toLowerCase(),
    );
    const isLabelled =
      label.kind === "formula" &&
      isOwnTitle &&
      isPlainCriterion(goal.title) &&
      !isSaidOtherwise(source, goal.title, place);
    const number = goal.number === null || isSaidOtherwise(source, goal.number, place) ? [] : [goal.number];
    const contents = readDistinct([...number, ...said]).filter(
      (content) => !isLabelled || String(content).toLowerCase() !== String(label.value).toLowerCase(),
    );
    return { label, entries: own, by: { key: "goal", contents, isLabelled } };
  });
  const without = entries.filter(({ goal }) => goal === null);
  if (without.length === 0) return rows;
  const contents = readDistinct(without.map((entry) => readEntryCell(source, entry, "goal")));
  return [
    ...rows,
    {
      label: printTextCell("tableText", words.withoutGoal),
      entries: without,
      by: { key: "goal", contents, isLabelled: false },
    },
  ];
};

/** Whether some row says a goal's Nr or title and means another. */
const isSaidOtherwise = (source: EntrySource<Activity | Indicator>, name: string, place: number): boolean =>
  source.table.entries.some(
    (entry) =>
      entry.goal !== place &&
      String(readEntryCell(source, entry, "goal"))
        .trim()
        .toLowerCase() === name.trim().toLowerCase(),
  );

/** Contents that COUNTIFS takes for different ones. */
const readDistinct = (contents: readonly CellContent[]): readonly CellContent[] => [
  ...new Map(contents.map((content) => [String(content).toLowerCase(), content])).values(),
];

/** One row a year, the newest first, by what stands in Beslutsår where that decides the year, else by each assignment's Nr. */
export const planYearRows = (
  source: EntrySource<Assignment>,
  words: GoalSheetWords,
): readonly MatrixRow<Assignment>[] => {
  const { entries } = source.table;
  const years = [...new Set(entries.map(({ year }) => year))].sort((one, other) => (other ?? 0) - (one ?? 0));
  const yearsByContent = new Map<string, Set<number | null>>();
  for (const entry of entries) {
    const content = String(readEntryCell(source, entry, "decisionYear")).toLowerCase();
    yearsByContent.set(content, (yearsByContent.get(content) ?? new Set()).add(entry.year));
  }
  const isDecided =
    source.table.columns.has("decisionYear") && [...yearsByContent.values()].every(({ size }) => size === 1);
  return years.map((year) => {
    const own = entries.filter((entry) => entry.year === year);
    const key: ColumnKey = isDecided ? "decisionYear" : "number";
    const contents = isDecided
      ? readDistinct(own.map((entry) => readEntryCell(source, entry, key)))
      : own.map((entry) => source.numbers[entry.index] ?? "");
    const isAskable = isDecided || own.every((entry) => isFindable(source, entry));
    return {
      label: printTextCell("tableText", year === null ? words.status.unknownYear : String(year)),
      entries: own,
      by: isAskable ? { key, contents, isLabelled: false } : "fixed",
    };
  });
};
