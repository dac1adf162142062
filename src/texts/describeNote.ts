import type { ProposalNote } from "../core/plan/deviationProposal";
import type { ScreenTexts } from "./texts";

/** Words why something is not in a plan. The findings of a note are worded by `describeFinding`. */
export const describeNote = (note: ProposalNote, texts: Pick<ScreenTexts, "preview">): string => {
  const words = texts.preview.notes;
  switch (note.kind) {
    case "protected":
      return words[note.kind](note);
    case "findings":
      return words[note.kind](note);
    case "right-taken":
      return words[note.kind](note);
    case "below-taken":
      return words[note.kind](note);
    case "grand-total-inside":
      return words[note.kind](note);
    case "own-formulas":
      return words[note.kind](note);
    case "in-the-way":
      return words[note.kind](note);
    case "facts-protected":
      return words[note.kind](note);
    case "decided":
      return words[note.kind](note);
    case "stores-decided":
      return words[note.kind](note);
    case "no-period":
      return words[note.kind](note);
    case "nothing-before":
      return words[note.kind](note);
    case "not-comparable":
      return words[note.kind](note);
    case "several-tables":
      return words[note.kind](note);
    case "left-table":
      return words[note.kind](note);
    case "not-undone":
      return words[note.kind](note);
    case "removes-sheet":
      return words[note.kind](note);
    case "removes-notes":
      return words[note.kind](note);
    case "keeps-decided":
      return words[note.kind](note);
    case "sheet-changed":
      return words[note.kind](note);
    case "sheet-protected":
      return words[note.kind](note);
    default:
      return note satisfies never;
  }
};
