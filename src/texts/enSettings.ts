import type { svHelp, svSettings } from "./svSettings";

export const enSettings: typeof svSettings = {
  title: "Settings and help",
  rules: "Checks",
  rulesAdvice:
    "Turn off the checks you do not need. The choice is saved in the workbook and applies to everyone who opens it. Checks that stop a write cannot be turned off.",
  stopsWrite: "stops writing",
  stopsReport: "stops the report",
  keep: "Save choice",
  kept: "No changes",
};

export const enHelp: typeof svHelp = {
  title: "Help (in Swedish)",
  guides: {
    ekonom: "For controllers in a department",
    chef: "For managers who report",
    ekonomiavdelning: "For the finance department",
  },
};
