import type { DecisionNoteTexts, NoteNames } from "./decisionTexts";

const noteNames: NoteNames = {
  undo: "what takes back the last write",
  overruled: "judgements with names or initials",
  settings: "which checks are switched off",
  draft: "drafts from the forms",
  snapshot: "decided figures and texts",
  sheets: "the record of what stands on the add-in's sheets",
  checked: "when the checks were last made",
  mapping: "which table and column is which",
};

export const enDecisionNotes: DecisionNoteTexts = {
  decided: ({ date, paragraph }) =>
    `The report is decided${printDecision(date, paragraph)}. This changes it, and the change is shown among the checks. Write only if that is what you mean.`,
  "stores-decided": ({ isReplacing }) =>
    isReplacing
      ? "The report's figures and texts are stored as decided, in place of those that were stored before."
      : "The report's figures and texts are stored as decided, on the add-in's hidden sheet.",
  "no-period": () =>
    "Figures and texts are not stored, since Rapportuppgifter does not say which period the report is of. Write for example augusti 2019 at Period.",
  "nothing-before": () => "No earlier follow-up is stored in the workbook, so there are no forecasts to take.",
  "not-comparable": ({ table }) =>
    `The forecasts of ${table} are not taken: the stored ones are of another year or in another unit.`,
  "not-undone": () => "This cannot be undone. Save a copy of the workbook first.",
  "removes-sheet": ({ sheet }) => `The sheet ${sheet} is taken away.`,
  "removes-notes": ({ note }) => `Taken away from the hidden sheet: ${noteNames[note]}.`,
  "keeps-decided": () => "What was stored as decided stays, since the next follow-up needs it.",
  "sheet-changed": ({ sheet }) =>
    `The sheet ${sheet} stays, since something of your own is written on it. Move that and delete the sheet yourself.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet ${sheet} is protected and stays. Remove the protection, and then the sheet.`,
};

const printDecision = (date: string, paragraph: string): string => {
  const parts = [date, paragraph].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};
