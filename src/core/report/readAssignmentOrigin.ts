import { parsePlainText } from "../parse/parsePlainText";
import type { Assignment } from "./goalReport";

/**
 * What stands after an assignment to say where it comes from: its year where it is of an earlier one ("" where not, or
 * where text or decision says it), and its decision, unless text or comment says that.
 */
export const readAssignmentOrigin = (
  { text, comment, year, decision }: Assignment,
  isEarlier: boolean,
): { readonly year: string; readonly isDecisionSaid: boolean } => {
  const isYearWanted =
    isEarlier && year !== null && !text.includes(`(${String(year)})`) && !decision.includes(String(year));
  return {
    year: isYearWanted ? String(year) : "",
    isDecisionSaid:
      decision !== "" && [text, comment].some((said) => parsePlainText(said).includes(parsePlainText(decision))),
  };
};
