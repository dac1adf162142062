import { parseMatchKey } from "../parse/parsePlainText";

type Shared = { readonly text: string; readonly goal: number | null; readonly goalName: string };

/**
 * Pairs of an entry and the first one with the same words, whatever their case and punctuation: shared between goals, or
 * twice under one.
 */
export const matchTwice = <Entry extends Shared>(
  entries: readonly Entry[],
): readonly { readonly first: Entry; readonly second: Entry; readonly isSameGoal: boolean }[] => {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((second) => {
    const key = parseMatchKey(second.text);
    const first = firsts.get(key);
    if (key === "") return [];
    if (first !== undefined) return [{ first, second, isSameGoal: readGoalKey(first) === readGoalKey(second) }];
    firsts.set(key, second);
    return [];
  });
};

const readGoalKey = ({ goal, goalName }: Shared): string =>
  goal === null ? parseMatchKey(goalName) : `#${String(goal)}`;
