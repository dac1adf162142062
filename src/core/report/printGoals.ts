import { parseCondition } from "../parse/parseCondition";
import { parsePlainText } from "../parse/parsePlainText";
import type { HeadingKey } from "../vocabulary/reportHeadings";
import type { Activity, ActivityGroup, Goal, Indicator } from "./goalReport";
import type { InterimReport } from "./interimReport";
import { printCommentary } from "./printCommentary";
import { printStatusWord } from "./printStatusWord";
import type { DocumentBlock, DocumentColumn, DocumentRow, DocumentTable } from "./reportDocument";
import type { ReportWords } from "./reportWords";

type Headings = Readonly<Record<HeadingKey, string>>;

/** A goal and where it stands in its table, from 0. */
type PlacedGoal = { readonly goal: Goal; readonly place: number };

/** The goals in the order of their table, each with its organisation, activities, commentary, answer and indicators. */
export const printGoals = (
  { goals, activities, indicators }: InterimReport,
  organisation: string | null,
  headings: Headings,
  words: ReportWords,
): readonly DocumentBlock[] => {
  const entries = goals?.entries ?? [];
  if (entries.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: headings.goals },
    ...entries.flatMap((goal, place) => [
      { kind: "heading", level: 2, text: words.goal(goal.title) } as const,
      ...printOrganisation(goal, organisation),
      ...printCommentary(goal.contribution, 3),
      ...printActivities(
        (activities?.entries ?? []).filter((activity) => activity.goal === place),
        { goal, place },
        headings,
        words,
      ),
      ...printJudgement(
        { goal, place },
        (indicators?.entries ?? []).filter((indicator) => indicator.goal === place),
        headings,
        words,
      ),
    ]),
  ];
};

const printOrganisation = ({ orgUnit }: Goal, organisation: string | null): readonly DocumentBlock[] => {
  const isSaid = orgUnit === "" || parsePlainText(organisation ?? "").includes(parsePlainText(orgUnit));
  const text = [organisation ?? "", isSaid ? "" : orgUnit].filter((part) => part !== "").join(", ");
  return text === "" ? [] : [{ kind: "paragraph", text, isStrong: false }];
};

const groups: readonly { readonly group: ActivityGroup | null; readonly heading: HeadingKey; readonly id: string }[] = [
  { group: "extra", heading: "extraActivities", id: "extra" },
  { group: "continuing", heading: "continuingActivities", id: "continuing" },
  { group: null, heading: "otherActivities", id: "other" },
];

/** A table for each group, whose header says what the group is. */
const printActivities = (
  activities: readonly Activity[],
  placed: PlacedGoal,
  headings: Headings,
  words: ReportWords,
): readonly DocumentBlock[] => {
  if (activities.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: headings.activities },
    ...groups.flatMap(({ group, heading, id }) => {
      const own = activities.filter((activity) => activity.group === group);
      if (own.length === 0) return [];
      const columns = [printColumn(headings[heading], "text"), printColumn(words.columns.status, "status")];
      const rows = own.map(({ text, status }) => printRow([text, printStatusWord(status, "common", words)]));
      return [printTable(placed, id, words.goalTable(placed.goal.title, headings[heading]), columns, rows)];
    }),
  ];
};

/** How far the department has come, whether the goal will be reached, and how its own indicators stand. */
const printJudgement = (
  placed: PlacedGoal,
  indicators: readonly Indicator[],
  headings: Headings,
  words: ReportWords,
): readonly DocumentBlock[] => {
  const { goal } = placed;
  const progress = printCommentary(goal.commentary, 5);
  const answer = printStatusWord(goal.answer, "neuter", words);
  const judgement: readonly DocumentBlock[] = [
    ...(answer === "" ? [] : [{ kind: "paragraph", text: answer, isStrong: true } as const]),
    ...printCommentary(goal.reason, 5),
  ];
  const blocks: readonly DocumentBlock[] = [
    ...(progress.length === 0 ? [] : [{ kind: "heading", level: 4, text: headings.progress } as const, ...progress]),
    ...(judgement.length === 0
      ? []
      : [{ kind: "heading", level: 4, text: headings.goalAnswer } as const, ...judgement]),
    ...printIndicators(indicators, placed, headings, words),
  ];
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 3, text: headings.goalCommentary }, ...blocks];
};

const printIndicators = (
  indicators: readonly Indicator[],
  placed: PlacedGoal,
  headings: Headings,
  words: ReportWords,
): readonly DocumentBlock[] => {
  if (indicators.length === 0) return [];
  const targets = indicators.map(printTarget);
  const hasTargets = targets.some((target) => target !== "");
  const columns = [
    printColumn(words.columns.indicator, "text"),
    ...(hasTargets ? [printColumn(words.columns.target, "text")] : []),
    printColumn(words.columns.answer, "status"),
  ];
  const rows = indicators.map((indicator, place) =>
    printRow([
      printIndicator(indicator, words),
      ...(hasTargets ? [targets[place] ?? ""] : []),
      printStatusWord(indicator.answer, "common", words),
    ]),
  );
  return [
    { kind: "heading", level: 4, text: headings.indicators },
    printTable(placed, "indicators", words.goalTable(placed.goal.title, headings.indicators), columns, rows),
  ];
};

/** The indicator's text with its history in brackets, unless the text has it. */
const printIndicator = ({ text, historyText, latestValue }: Indicator, words: ReportWords): string => {
  const values = [historyText, latestValue === "" ? "" : words.latestValue(latestValue)].filter(
    (value) => value !== "" && !isWithin(value, text),
  );
  return values.length === 0 ? text : `${text} (${values.join(", ")})`;
};

/** What the indicator is held to, where its own text does not say so: "ska öka" says "ökar". */
const printTarget = ({ text, condition, target }: Indicator): string => {
  const said = parseCondition({ condition: "", target: "", text });
  const asked = parseCondition({ condition, target, text });
  const isAsked = asked.trend !== null || asked.atLeast !== null || asked.atMost !== null;
  const isSaid = said.trend === asked.trend && said.atLeast === asked.atLeast && said.atMost === asked.atMost;
  if (isAsked && isSaid) return "";
  return [condition, target].filter((part) => part !== "" && !isWithin(part, text)).join(" ");
};

const isWithin = (part: string, text: string): boolean => parsePlainText(text).includes(parsePlainText(part));

const printColumn = (header: string, kind: "text" | "status"): DocumentColumn => ({
  header,
  kind,
  decimals: 0,
  key: null,
});

const printRow = (cells: readonly string[]): DocumentRow => ({ kind: "item", cells, index: null });

/** Each goal has the same tables, so the goal stands in what they are called. */
const printTable = (
  { place }: PlacedGoal,
  id: string,
  title: string,
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
): DocumentTable => ({
  kind: "table",
  id: `goal-${String(place + 1)}-${id}`,
  title,
  unit: null,
  unitLine: null,
  columns,
  rows,
  notes: [],
  source: null,
});
