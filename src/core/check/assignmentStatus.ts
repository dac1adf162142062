import type { Check } from "./check";
import { checkAnswered } from "./checkAnswered";

/** Assignments that nobody has said the state of. */
export const checkAssignmentStatus: Check = ({ assignments }) =>
  checkAnswered(assignments, {
    key: "status",
    details: { rule: "assignment/status" },
    readLabel: ({ text }) => text,
    readAnswer: ({ status }) => status,
  });
