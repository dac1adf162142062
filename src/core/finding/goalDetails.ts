import type { IndicatorCondition } from "../parse/parseCondition";
import type { StatusCode } from "../vocabulary/statusCodes";

/** What is found in goals, activities, indicators and assignments. They ask for a reason and forbid nothing. */
export type GoalDetails =
  /** Nobody has said whether the goal will be reached. Without a row the table has no place for answers. */
  | { readonly rule: "goal/answer" }
  | { readonly rule: "goal/incomplete"; readonly missing: readonly GoalPart[] }
  /** An activity or indicator whose goal is not among the goals; `goalName` is "" where it names none. */
  | { readonly rule: "goal/unknown"; readonly goalName: string }
  /** The goal is answered with yes, while these of its activities develop the wrong way. */
  | { readonly rule: "goal/contradicted"; readonly answer: string; readonly activities: readonly string[] }
  | { readonly rule: "activity/status" }
  /** The same activity twice: under one goal, or under two with different words. "" where a word is missing. */
  | ({ readonly rule: "activity/duplicate" } & Twice)
  /** The commentary of its goal never speaks of it. A question: it may do so in other words. */
  | { readonly rule: "activity/unmentioned"; readonly goal: string }
  | { readonly rule: "indicator/answer" }
  /** Answered with yes, while the values go the other way or miss the target. */
  | ({ readonly rule: "indicator/contradicted" } & Evidence)
  /** Answered with yes, while the values neither rise nor fall as they should. */
  | ({ readonly rule: "indicator/weak" } & Evidence)
  /** Answered, though no value stands behind it. */
  | { readonly rule: "indicator/no-value"; readonly answer: string }
  | ({ readonly rule: "indicator/duplicate" } & Twice)
  | { readonly rule: "assignment/status" }
  /** Done by its status, going on by its comment. */
  | { readonly rule: "assignment/contradicted"; readonly status: string; readonly quote: string }
  | { readonly rule: "assignment/comment"; readonly status: string }
  /** Open, and decided `years` before the report. */
  | { readonly rule: "assignment/age"; readonly year: number; readonly years: number }
  /** As `comment/deadline`. */
  | {
      readonly rule: "assignment/deadline";
      readonly deadline: string;
      readonly isPast: boolean;
      readonly quote: string;
    }
  /** A word for a status that neither we nor the table Statusord know; `codes` are what could be said. */
  | { readonly rule: "status/unknown"; readonly content: string; readonly codes: readonly StatusCode[] }
  /** A row of Statusord says that its word means something that is none of our words. */
  | { readonly rule: "status-word/unknown"; readonly word: string; readonly content: string };

export type GoalPart = "contribution" | "commentary" | "activities" | "reason";

type Twice = {
  readonly firstCell: string;
  readonly isSameGoal: boolean;
  readonly word: string;
  readonly firstWord: string;
};

type Evidence = {
  readonly answer: string;
  readonly expected: IndicatorCondition;
  /** The measured values in words, oldest first: "2016: 57". */
  readonly values: readonly string[];
};
