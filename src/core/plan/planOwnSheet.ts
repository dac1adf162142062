import type { WorkbookSnapshot } from "../workbook";
import type { PlanKind } from "./plan";
import { planProposal } from "./planProposal";
import { matchSheetName, planSheet } from "./planSheet";
import type { PlanProposal } from "./proposal";
import type { SheetContent } from "./sheetContent";

/** What the preview shows of a sheet of ours that is put in place, over the one that was made before. */
export const planOwnSheet = (kind: PlanKind, content: SheetContent, snapshot: WorkbookSnapshot): PlanProposal => {
  const sheet = matchSheetName(snapshot, [content.sheet]);
  const { writes, notes } = planSheet({ ...content, sheet }, snapshot);
  return planProposal({ kind, writes, shapes: [] }, snapshot, notes);
};
