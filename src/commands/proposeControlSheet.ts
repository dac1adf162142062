import { type ControlSheetInput, planControlSheet } from "../core/plan/planControlSheet";
import { planOwnSheet } from "../core/plan/planOwnSheet";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/** The sheet Delår kontroller of a workbook that has been checked, its findings in words already. Asks Excel nothing. */
export const proposeControlSheet = (
  { snapshot }: Pick<WorkbookCheck, "snapshot">,
  input: ControlSheetInput,
  words: SheetWords,
): PlanProposal =>
  planOwnSheet(
    "controls",
    (moment) => planControlSheet({ ...input, checkedAt: moment }, words),
    input.checkedAt,
    snapshot,
  );
