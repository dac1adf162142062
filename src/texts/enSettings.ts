import type { svHelp, svSettings } from "./svSettings";

export const enSettings: typeof svSettings = {
  title: "Settings and help",
  rules: "Checks",
  rulesAdvice:
    "Turn off what does not suit you. The choice is kept in the workbook and holds for everybody who opens it. What stops a write cannot be turned off.",
  stopsWrite: "stops writing",
  stopsReport: "stops the report",
  keep: "Keep the choice",
  kept: "Nothing is changed",
};

export const enHelp: typeof svHelp = {
  title: "Help (in Swedish)",
  guides: {
    ekonom: "For controllers of a department",
    chef: "For heads of department who report",
    ekonomiavdelning: "For the finance department",
  },
};
