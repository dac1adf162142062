import type { Check } from "./check";
import { checkAnswered } from "./checkAnswered";

/** Activities that nobody has said the state of. */
export const checkActivityStatus: Check = ({ activities }) =>
  checkAnswered(activities, {
    key: "status",
    details: { rule: "activity/status" },
    readLabel: ({ text }) => text,
    readAnswer: ({ status }) => status,
  });
