import type { DeviationChoices, DeviationProposal } from "../core/plan/deviationProposal";
import { planDeviations } from "../core/plan/planDeviations";
import type { DeviationWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/** What would be written to a workbook that has been checked, with what the user has chosen. Asks Excel nothing. */
export const proposeDeviations = (
  check: WorkbookCheck,
  choices: DeviationChoices,
  words: DeviationWords,
): DeviationProposal => planDeviations(check, choices, words);
