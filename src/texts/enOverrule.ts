import type { svOverrule } from "./svOverrule";

export const enOverrule: typeof svOverrule = {
  reason: "Why is it correct?",
  reasonHint: "The reason is saved in the workbook and shown on the sheet Delår kontroller, never in the report.",
  reasonMissing: "Write why it is correct.",
  by: "Name or initials",
  byMissing: "Enter a name or initials.",
  setAside: "Set aside",
  count: { one: "{count} set aside", other: "{count} set aside" },
  reasonBy: (reason, by, date) => `Reason: ${reason} (${by}, ${date})`,
  restore: "Show again",
  restoreSpoken: (problem) => `Show again: ${problem}`,
  how: "How it is found:",
  gone: "How it goes away:",
};
