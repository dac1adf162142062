import { isReasonDue } from "../core/check/goalIncomplete";
import type { Activity, EntryPlace, Goal, Indicator } from "../core/report/goalReport";
import type { InterimReport } from "../core/report/interimReport";

/** How far the report of one goal has come. */
export type GoalProgress = {
  /** Its place among the goals' entries. */
  readonly goal: number;
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
  /** What nobody has answered yet: statuses of activities, answers of indicators, the goal's own answer. */
  readonly unanswered: readonly Unanswered[];
  /** What the table has room for and the goal's own texts do not say yet. */
  readonly lacks: readonly ("commentary" | "reason")[];
  /** How many answers the goal has room for. */
  readonly answerCount: number;
};

export type Unanswered = {
  readonly kind: "goal" | "activity" | "indicator" | "assignment";
  /** Who is to answer: the row's own unit, else that of its goal; "" where neither says. */
  readonly orgUnit: string;
  readonly text: string;
};

/** Goal by goal, in the order of the sheet. Activities and indicators without a known goal are in none. */
export const readGoalProgress = ({ goals, activities, indicators }: InterimReport): readonly GoalProgress[] =>
  (goals?.entries ?? []).map((goal, index) => {
    const isOwn = (entry: { readonly goal: number | null }): boolean => entry.goal === index;
    const own = {
      activities: (activities?.entries ?? []).filter(isOwn),
      indicators: (indicators?.entries ?? []).filter(isOwn),
    };
    return {
      goal: index,
      ...own,
      unanswered: [
        ...own.activities.filter(({ status }) => status === null).map((entry) => describe("activity", entry, goal)),
        ...own.indicators.filter(({ answer }) => answer === null).map((entry) => describe("indicator", entry, goal)),
        ...(goal.answer === null ? [describe("goal", { ...goal, text: goal.title }, goal)] : []),
      ],
      lacks: (["commentary", "reason"] as const).filter(
        (key) => goals?.columns.has(key) && goal[key] === "" && (key === "commentary" || isReasonDue(goal)),
      ),
      answerCount: own.activities.length + own.indicators.length + 1,
    };
  });

/** Everything in the report that waits for somebody's answer: goal by goal, then the assignments without a status. */
export const readUnanswered = (report: InterimReport): readonly Unanswered[] => [
  ...readGoalProgress(report).flatMap(({ unanswered }) => unanswered),
  ...(report.assignments?.entries ?? [])
    .filter(({ status }) => status === null)
    .map(({ orgUnit, text }): Unanswered => ({ kind: "assignment", orgUnit, text })),
];

const describe = (
  kind: Unanswered["kind"],
  entry: EntryPlace & { readonly orgUnit: string; readonly text: string },
  goal: Goal,
): Unanswered => ({ kind, orgUnit: entry.orgUnit === "" ? goal.orgUnit : entry.orgUnit, text: entry.text });
