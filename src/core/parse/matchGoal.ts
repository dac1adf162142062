import type { Goal } from "../report/goalReport";
import { parseMatchKey, parsePlainText } from "./parsePlainText";

const onlyNumber = /^(?:mål\s*)?(?:nr\s*)?m?(\d{1,3})[.:]?$/;
const leadingNumber = /^(?:mål\s*)?(m?\d{1,3})[.:)\s-]+(?=\p{L})/u;
const leadingWord = /^mål\s*[-:]\s*/;
/** Shorter names are parts of too many others. */
const leastLength = 6;

/**
 * Which goal a row means, as its place among the goals' entries: by Nr ("M1", "m1", "1", "Mål 1", "M1 En kommun …"), by its
 * title in any case and punctuation, or by a part of one title only. Numbers are compared with Nr before they are taken
 * as the goal's place in the sheet. Null where none or several are meant.
 */
export const matchGoal = (name: string, goals: readonly Goal[]): number | null => {
  const plain = parsePlainText(name);
  if (plain === "") return null;
  const key = parseMatchKey(plain);
  const byNumber = matchOne(goals, ({ number }) => number !== null && parseMatchKey(number) === key);
  if (byNumber !== null) return byNumber;
  const digits = onlyNumber.exec(plain)?.[1];
  if (digits !== undefined) return matchDigits(Number(digits), goals);
  const title = parseMatchKey(plain.replace(leadingWord, "").replace(leadingNumber, ""));
  const byTitle = matchOne(goals, (goal) => parseMatchKey(goal.title) === title);
  if (byTitle !== null) return byTitle;
  const leading = leadingNumber.exec(plain)?.[1];
  if (leading !== undefined) return matchGoal(leading, goals);
  return title.length < leastLength ? null : matchOne(goals, (goal) => parseMatchKey(goal.title).includes(title));
};

const matchDigits = (digits: number, goals: readonly Goal[]): number | null => {
  const isNumbered = goals.some(({ number }) => number !== null);
  if (!isNumbered) return digits >= 1 && digits <= goals.length ? digits - 1 : null;
  return matchOne(goals, ({ number }) => Number(/\d+/.exec(number ?? "")?.[0] ?? Number.NaN) === digits);
};

/** Two goals of one name are no answer. */
const matchOne = (goals: readonly Goal[], isMatch: (goal: Goal) => boolean): number | null => {
  const indexes = goals.flatMap((goal, index) => (isMatch(goal) ? [index] : []));
  return indexes.length === 1 ? (indexes[0] ?? null) : null;
};
