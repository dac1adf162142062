import type { Check } from "./check";
import { checkAnswered } from "./checkAnswered";

/** Indicators that nobody has answered for: will the own target be reached? */
export const checkIndicatorAnswer: Check = ({ indicators }) =>
  checkAnswered(indicators, {
    key: "answer",
    details: { rule: "indicator/answer" },
    readLabel: ({ text }) => text,
    readAnswer: ({ answer }) => answer,
  });
