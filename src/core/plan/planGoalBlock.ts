import { printTextLiteral } from "../formula/printTextLiteral";
import { parsePlainText } from "../parse/parsePlainText";
import type { Activity, ActivityGroup, Goal, Indicator } from "../report/goalReport";
import { type Basis, planPlaceConditions } from "./planBasis";
import { type EntrySource, readEntryCell } from "./entrySource";
import type { HeadingKey } from "../vocabulary/reportHeadings";
import type { GoalSheetWords } from "./goalSheetWords";
import { planIndicatorCell } from "./planIndicatorCell";
import { planLiveCell, printShownLookup, readShown } from "./planLiveCell";
import { planSheetText, type SheetText } from "./planSheetText";
import { planStatusCell } from "./planStatusCell";
import { printGoalCriterion } from "./printGoalCriterion";
import { printBlankCell, printFormulaCell, printGap, printRow, printTextCell } from "./printCells";
import type { SheetCell, SheetRow } from "./sheetContent";

/** What the goals' sheet is made of. Activities and indicators are null where the workbook has no such table. */
export type GoalSources = {
  readonly goals: EntrySource<Goal>;
  readonly activities: EntrySource<Activity> | null;
  readonly indicators: EntrySource<Indicator> | null;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  /** "Kommunstyrelsen – Kommunledningsförvaltningen"; "" where the workbook does not say. */
  readonly organisation: string;
  readonly words: GoalSheetWords;
};

/** Characters that the wide column holds in a line of ours. */
const LINE_LENGTH = 72;
const PICTURE_HEIGHT = 140;
/** In points, between paragraphs and before each part of a goal. */
const PARAGRAPH_GAP = 5;
const PART_GAP = 10;

const blank = printBlankCell("plain");
const groups: readonly { readonly group: ActivityGroup | null; readonly heading: HeadingKey }[] = [
  { group: "extra", heading: "extraActivities" },
  { group: "continuing", heading: "continuingActivities" },
  { group: null, heading: "otherActivities" },
];

/**
 * One goal as Köping prints it: the organisation, the goal, how the department contributes, its activities in two groups
 * with how they stand, how far it has come, whether the goal will be reached, and its own indicators. `place` is the
 * goal's among the goals' entries; `firstRow` is where the block begins.
 */
export const planGoalBlock = (
  sources: GoalSources,
  goal: Goal,
  place: number,
  firstRow: number,
): { readonly rows: readonly SheetRow[]; readonly basis: Basis } => {
  const { goals, headings, words } = sources;
  const rows: SheetRow[] = [];
  const conditions: string[] = [];
  const addText = (text: SheetText): void => {
    const standing = text.pieces.map(({ kind, cell }, index) => {
      if (index > 0 && kind !== "picture") rows.push(printGap(2, PARAGRAPH_GAP));
      if (kind === "picture") {
        rows.push(printRow([printTextCell("picturePlace", words.picturePlace), blank], PICTURE_HEIGHT));
      }
      rows.push(printRow([cell, blank]));
      return firstRow + rows.length - 1;
    });
    if (text.printCondition !== null) conditions.push(text.printCondition(standing, 0));
  };
  const readText = (key: "contribution" | "commentary" | "reason"): SheetText =>
    planSheetText(goals, goal, key, LINE_LENGTH, "body");

  rows.push(printRow([planOrganisation(sources, goal), blank]));
  rows.push(printRow([planTitle(sources, goal), printBlankCell("heading")]), printGap(2, PARAGRAPH_GAP));
  addText(readText("contribution"));
  const activities = (sources.activities?.table.entries ?? []).filter((activity) => activity.goal === place);
  rows.push(...planActivityRows(sources, activities));

  const commentary = readText("commentary");
  if (commentary.pieces.length > 0) {
    rows.push(printGap(2, PART_GAP), printRow([printTextCell("subheading", headings.goalCommentary), blank]));
    rows.push(printRow([printTextCell("smallHeading", headings.progress), blank]));
  }
  addText(commentary);
  rows.push(
    printGap(2, PART_GAP),
    printRow([
      printTextCell("tableHeader", headings.goalAnswer),
      planStatusCell(goals, goal, "answer", "neuter", words.genderForms, "tableHeader"),
    ]),
  );
  addText(readText("reason"));
  const indicators = (sources.indicators?.table.entries ?? []).filter((indicator) => indicator.goal === place);
  rows.push(...planIndicatorRows(sources, indicators));

  const printLive = printGoalCriterion(goals);
  if (sources.activities !== null) {
    conditions.push(...planPlaceConditions(sources.activities, activities, ["goal", "group"], printLive));
  }
  if (sources.indicators !== null) {
    conditions.push(...planPlaceConditions(sources.indicators, indicators, ["goal"], printLive));
  }
  const numbers = [...activities, ...indicators].flatMap(({ number }) => (number === null ? [] : [number]));
  return { rows, basis: { text: `${goal.number ?? goal.title}: ${numbers.join(", ")}`, conditions } };
};

/** Activities in their groups, under one header; nothing where there are none. */
export const planActivityRows = (
  { activities: source, headings, words }: GoalSources,
  activities: readonly Activity[],
): readonly SheetRow[] => {
  if (source === null || activities.length === 0) return [];
  return [
    printGap(2, PART_GAP),
    printRow([printTextCell("tableHeader", headings.activities), printTextCell("tableHeader", words.columns.status)]),
    ...groups.flatMap(({ group, heading }) => {
      const own = activities.filter((activity) => activity.group === group);
      if (own.length === 0) return [];
      return [
        printRow([printTextCell("smallHeading", headings[heading]), blank]),
        ...own.map((activity) =>
          printRow([
            planLiveCell(source, activity, "activity", "tableText"),
            planStatusCell(source, activity, "status", "common", words.genderForms, "tableText"),
          ]),
        ),
      ];
    }),
  ];
};

/** The department's own indicators with their answers; nothing where there are none. */
export const planIndicatorRows = (
  { indicators: source, headings, words }: GoalSources,
  indicators: readonly Indicator[],
): readonly SheetRow[] => {
  if (source === null || indicators.length === 0) return [];
  return [
    printGap(2, PART_GAP),
    printRow([printTextCell("tableHeader", headings.indicators), printTextCell("tableHeader", "")]),
    ...indicators.map((indicator) =>
      printRow([
        planIndicatorCell(source, indicator, words),
        planStatusCell(source, indicator, "answer", "common", words.genderForms, "tableText"),
      ]),
    ),
  ];
};

const planTitle = ({ goals, words }: GoalSources, goal: Goal): SheetCell => {
  const lookup = printShownLookup(goals, goal, "goal");
  if (lookup === null) return printTextCell("heading", `${words.goalPrefix}${readShown(goals, goal, "goal")}`);
  const value = `${words.goalPrefix}${String(readEntryCell(goals, goal, "goal"))}`;
  return printFormulaCell("heading", `${printTextLiteral(words.goalPrefix)}&IFERROR(${lookup}&"","")`, value);
};

/** The organisation, and the unit that answers for the goal where that is another. */
const planOrganisation = ({ goals, organisation }: GoalSources, goal: Goal): SheetCell => {
  const lookup = printShownLookup(goals, goal, "orgUnit");
  const isSaid = goal.orgUnit === "" || parsePlainText(organisation).includes(parsePlainText(goal.orgUnit));
  const join = (unit: string): string => [organisation, unit].filter((part) => part !== "").join(", ");
  if (lookup === null || isSaid) return printTextCell("note", join(isSaid ? "" : goal.orgUnit));
  return printFormulaCell(
    "note",
    `IFERROR(TEXTJOIN(", ",TRUE,${printTextLiteral(organisation)},${lookup}),"")`,
    join(String(readEntryCell(goals, goal, "orgUnit"))),
  );
};
