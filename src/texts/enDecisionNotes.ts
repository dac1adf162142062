import type { DecisionNoteTexts, NoteNames } from "./decisionTexts";

const noteNames: NoteNames = {
  undo: "what undoes the last write",
  overruled: "assessments with names or initials",
  settings: "which checks are switched off",
  draft: "drafts from the forms",
  snapshot: "adopted figures and texts",
  sheets: "the record of what is on the add-in's sheets",
  checked: "when the checks were last run",
  mapping: "what each table and column contains",
};

export const enDecisionNotes: DecisionNoteTexts = {
  decided: ({ date, paragraph }) =>
    `The report has been adopted${printDecision(date, paragraph)}. This changes it, and the change is shown among the checks. Write only if you intend that.`,
  "stores-decided": ({ isReplacing }) =>
    isReplacing
      ? "The report's figures and texts are stored as adopted, replacing those stored before."
      : "The report's figures and texts are stored as adopted, on the add-in's hidden sheet.",
  "no-period": () =>
    "Figures and texts are not stored, since Rapportuppgifter does not say which period the report covers. Enter for example augusti 2019 at Period.",
  "nothing-before": () => "No earlier follow-up is stored in the workbook, so there are no forecasts to fetch.",
  "not-comparable": ({ table }) =>
    `The forecasts for ${table} are not fetched: the stored ones are for another year or in another unit.`,
  "not-undone": () => "This cannot be undone. Save a copy of the workbook first.",
  "removes-sheet": ({ sheet }) => `The sheet ${sheet} is removed.`,
  "removes-notes": ({ note }) => `Removed from the hidden sheet: ${noteNames[note]}.`,
  "keeps-decided": () => "What was stored as adopted is kept, since the next follow-up needs it.",
  "sheet-changed": ({ sheet }) =>
    `The sheet ${sheet} is kept, since it contains something of your own. Move that and delete the sheet yourself.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet ${sheet} is protected and is kept. Remove the protection, and then the sheet.`,
};

const printDecision = (date: string, paragraph: string): string => {
  const parts = [date, paragraph].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};
