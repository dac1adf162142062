import type { Finding } from "../core/finding/finding";
import type { GoalPart } from "../core/finding/goalDetails";
import type { IndicatorCondition } from "../core/parse/parseCondition";
import type { StatusCode } from "../core/vocabulary/statusCodes";
import { formatList } from "./formatList";
import { formatNumber } from "./formatNumber";
import { formatShort } from "./formatShort";
import type { GoalFindingTexts } from "./goalFindingTexts";
import { svStatuses } from "./svStatuses";

export const enGoalFindings: GoalFindingTexts = {
  "goal/answer": (finding) => ({
    problem: `There is no assessment for ${subject("the goal", finding)}.`,
    mend: `Answer Ja, Delvis, Nej or Kan inte bedömas ännu in ${place(finding)}.`,
  }),
  "goal/incomplete": (finding) => ({
    problem: `${named("The goal", finding)} is missing ${both(finding.missing.map((part) => parts[part]))}.`,
    mend: `Fill it in at ${place(finding)}, or leave it blank if it is not needed.`,
  }),
  "goal/unknown": (finding) => ({
    problem:
      finding.goalName === ""
        ? `${named("The row", finding)} does not belong to a goal.`
        : `${named("The row", finding)} belongs to “${finding.goalName}”, which is not among the goals.`,
    mend: `Write the goal's number or name in ${place(finding)}, as in the table of goals.`,
  }),
  "goal/contradicted": (finding) => ({
    problem: `${named("The goal", finding)} has the answer ${finding.answer}, but is doing worse in ${both(finding.activities.map((text) => `“${formatShort(text)}”`))}.`,
    mend: `Give a reason for the answer in ${place(finding)}, or change it.`,
  }),
  "activity/status": (finding) => ({
    problem: `There is no status for ${subject("the activity", finding)}.`,
    mend: `Enter the status in ${place(finding)}.`,
  }),
  "activity/duplicate": (finding) => ({
    problem: finding.isSameGoal
      ? `${named("The activity", finding)} appears twice under the same goal, in ${finding.firstCell} and ${place(finding)}.`
      : `${named("The activity", finding)} has the status ${word(finding.firstWord)} in ${finding.firstCell} and ${word(finding.word)} in ${place(finding)}.`,
    mend: finding.isSameGoal
      ? `Remove one of the rows, or make them distinct in ${place(finding)}.`
      : `Enter the same status in both places, or make the activities distinct.`,
  }),
  "activity/unmentioned": (finding) => ({
    problem: `The commentary on “${formatShort(finding.goal)}” does not mention ${named("the activity", finding)} in ${place(finding)}.`,
    mend: "Write about it in the goal's commentary, if the reader needs to know how it is going.",
  }),
  "indicator/answer": (finding) => ({
    problem: `There is no answer for ${subject("the indicator", finding)}.`,
    mend: `Answer Ja, Delvis, Nej or Kan inte bedömas ännu in ${place(finding)}.`,
  }),
  "indicator/contradicted": (finding) => ({
    problem: `${named("The indicator", finding)} has the answer ${finding.answer}, but the values say otherwise: ${finding.values.join(", ")}. ${expected(finding.expected)}`,
    mend: `Write why the answer in ${place(finding)} is still correct, or change it.`,
  }),
  "indicator/weak": (finding) => ({
    problem: `${named("The indicator", finding)} has the answer ${finding.answer}, but the values give it weak support: ${finding.values.join(", ")}. ${expected(finding.expected)}`,
    mend: `Write what the answer in ${place(finding)} is based on.`,
  }),
  "indicator/no-value": (finding) => ({
    problem: `${named("The indicator", finding)} has the answer ${finding.answer}, but no value.`,
    mend: `Write the latest value or the history, or what the answer in ${place(finding)} is based on.`,
  }),
  "indicator/duplicate": (finding) => ({
    problem: finding.isSameGoal
      ? `${named("The indicator", finding)} appears twice under the same goal, in ${finding.firstCell} and ${place(finding)}.`
      : `${named("The indicator", finding)} is answered ${word(finding.firstWord)} in ${finding.firstCell} and ${word(finding.word)} in ${place(finding)}.`,
    mend: finding.isSameGoal
      ? `Remove one of the rows, or make them distinct in ${place(finding)}.`
      : `Give the same answer in both places, or make the indicators distinct.`,
  }),
  "assignment/status": (finding) => ({
    problem: `There is no status for ${subject("the assignment", finding)}.`,
    mend: `Enter the status in ${place(finding)}.`,
  }),
  "assignment/contradicted": (finding) => ({
    problem: `${named("The assignment", finding)} has the status ${finding.status}, but the comment says “${finding.quote}”.`,
    mend: `Change the status in ${place(finding)}, or write in the comment what has been done.`,
  }),
  "assignment/comment": (finding) => ({
    problem: `${named("The assignment", finding)} has the status ${finding.status} and no comment.`,
    mend: `Write why, or what has been done, in ${place(finding)}.`,
  }),
  "assignment/age": (finding) => ({
    problem: `${named("The assignment", finding)} was decided in ${String(finding.year)}, ${String(finding.years)} years ago, and is not closed.`,
    mend: `Write what is new, or propose that the committee close the assignment. Its status is in ${place(finding)}.`,
  }),
  "assignment/deadline": (finding) => ({
    problem: `${named("The assignment", finding)} is to be done ${finding.deadline}. The time ${finding.isPast ? "has run out" : "is running out"}.`,
    mend: `Write whether it will be done in time. The text in ${place(finding)} reads “${finding.quote}”.`,
  }),
  "status/unknown": (finding) => ({
    problem: `The word “${finding.content}” for ${named("the row", finding)} is not one of the words that are counted.`,
    mend: `Write ${either(readWords(finding.codes))} in ${place(finding)}, or add the word to the table Statusord.`,
  }),
  "status-word/unknown": (finding) => ({
    problem:
      finding.content === ""
        ? `The word “${finding.word}” in Statusord does not say what it means.`
        : `The word “${finding.word}” in Statusord means “${finding.content}”, which is not one of the add-in's words.`,
    mend: `Write for example Pågår, Klar, Bättre or Delvis in ${place(finding)}.`,
  }),
};

const parts: Readonly<Record<GoalPart, string>> = {
  contribution: "the contribution",
  commentary: "the commentary",
  activities: "activities",
  reason: "a reason for the answer",
};

const both = (words: readonly string[]): string => formatList(words, "and", "en");
const either = (words: readonly string[]): string => formatList(words, "or", "en");
const place = (finding: Finding): string => finding.cell ?? finding.table ?? "the workbook";
const word = (written: string): string => (written === "" ? "no word" : written);

/** "The goal “En kommun med hög kvalitet”", or by its place where it has no words. */
const named = (thing: string, finding: Finding): string =>
  finding.row === undefined || finding.row === ""
    ? `${thing} in ${place(finding)}`
    : `${thing} “${formatShort(finding.row)}”`;

/** The same where the whole table may be meant. */
const subject = (thing: string, finding: Finding): string =>
  finding.cell === undefined && finding.row === undefined
    ? `any row in ${finding.table ?? "the table"}`
    : named(thing, finding);

/** What stands in cells is Swedish in both languages. */
const readWords = (codes: readonly StatusCode[]): readonly string[] => codes.map((code) => svStatuses[code].common);

const trends: Readonly<Record<NonNullable<IndicatorCondition["trend"]>, string>> = {
  up: "The value should rise.",
  down: "The value should fall.",
  notUp: "The value should not rise.",
  notDown: "The value should not fall.",
  same: "The value should stay unchanged.",
};

const expected = ({ trend, atLeast, atMost }: IndicatorCondition): string => {
  const limits = [
    ...(atLeast === null ? [] : [`at least ${figure(atLeast)}`]),
    ...(atMost === null ? [] : [`at most ${figure(atMost)}`]),
  ];
  return limits.length > 0 ? `The value should be ${both(limits)}.` : trend === null ? "" : trends[trend];
};

const figure = (amount: number): string => formatNumber(amount, "en", { maximumFractionDigits: 10 });
