import type { svOverrule } from "./svOverrule";

export const enOverrule: typeof svOverrule = {
  reason: "Why is it correct?",
  reasonHint: "The reason is saved in the workbook and shown on the sheet Delår kontroller, never in the report.",
  reasonMissing: "Write why it is correct.",
  by: "Name or initials",
  byMissing: "Enter a name or initials.",
  setAside: "Set aside",
};
