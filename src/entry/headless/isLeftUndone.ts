import type { ProposalNote } from "../../core/plan/deviationProposal";

/** Notes of things that were asked for and could not be done; the others say why there was nothing to do. */
export const isLeftUndone = ({ kind }: ProposalNote): boolean => {
  switch (kind) {
    case "protected":
    case "findings":
    case "right-taken":
    case "below-taken":
    case "in-the-way":
    case "facts-protected":
    case "no-period":
    case "nothing-before":
    case "not-comparable":
    case "sheet-changed":
    case "sheet-protected":
      return true;
    case "grand-total-inside":
    case "own-formulas":
    case "decided":
    case "stores-decided":
    case "several-tables":
    case "left-table":
    case "not-undone":
    case "removes-sheet":
    case "removes-notes":
    case "keeps-decided":
      return false;
    default:
      return kind satisfies never;
  }
};
