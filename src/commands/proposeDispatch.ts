import { planDispatch } from "../core/plan/planDispatch";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/**
 * What would be taken away from a workbook that is to be sent; `writePlan` keeps no undo of it. A copy should have been saved
 * before. Asks Excel nothing.
 */
export const proposeDispatch = ({ snapshot }: Pick<WorkbookCheck, "snapshot">, words: SheetWords): PlanProposal =>
  planDispatch(snapshot, words);
