import type { Check } from "./check";
import { checkAnswered } from "./checkAnswered";

/** Goals that nobody has answered for: will they be reached? */
export const checkGoalAnswer: Check = ({ goals }) =>
  checkAnswered(goals, {
    key: "answer",
    details: { rule: "goal/answer" },
    readLabel: ({ title }) => title,
    readAnswer: ({ answer }) => answer,
  });
