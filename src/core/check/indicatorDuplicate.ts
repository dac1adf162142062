import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";
import { matchTwice } from "./matchTwice";

/** The same indicator under two goals must say the same; twice under one goal it counts twice. */
export const checkIndicatorDuplicate: Check = ({ indicators }) => {
  if (indicators === null) return [];
  return matchTwice(indicators.entries)
    .filter(({ first, second, isSameGoal }) => isSameGoal || first.answer?.code !== second.answer?.code)
    .map(({ first, second, isSameGoal }) =>
      applyRule(describeEntryPlace(indicators, second.index, isSameGoal ? "indicator" : "answer", second.text), {
        rule: "indicator/duplicate",
        firstCell:
          describeEntryPlace(indicators, first.index, isSameGoal ? "indicator" : "answer", first.text).cell ?? "",
        isSameGoal,
        word: second.answer?.word ?? "",
        firstWord: first.answer?.word ?? "",
      }),
    );
};
