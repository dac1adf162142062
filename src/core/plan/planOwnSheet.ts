import type { WorkbookSnapshot } from "../workbook";
import type { ProposalNote } from "./deviationProposal";
import type { PlanKind } from "./plan";
import { planProposal } from "./planProposal";
import { planSheet, readOwnSheet } from "./planSheet";
import type { PlanProposal } from "./proposal";
import type { SheetContent } from "./sheetContent";

/**
 * What the preview shows of a sheet of ours that is put in place, over the one that was made before. `planContent` gives it
 * as made at a moment, "2019-09-12 14:05". Where nothing but the moment would be another there is nothing to write. `about`
 * is what to know of the content before it is written.
 */
export const planOwnSheet = (
  kind: PlanKind,
  planContent: (madeAt: string) => SheetContent,
  madeAt: string,
  snapshot: WorkbookSnapshot,
  about: readonly ProposalNote[] = [],
): PlanProposal => {
  const plan = (moment: string) => planSheet(planContent(moment), snapshot);
  const now = plan(madeAt);
  const [write] = now.writes;
  const earlier = write?.kind === "putSheet" ? readMoment(readOwnSheet(snapshot, write.sheet)?.content ?? null) : null;
  const { writes, notes } = earlier !== null && plan(earlier).writes.length === 0 ? plan(earlier) : now;
  return planProposal({ kind, writes, shapes: [] }, snapshot, [...notes, ...(writes.length === 0 ? [] : about)]);
};

/** When a sheet says that it was made. */
const readMoment = (content: SheetContent | null): string | null => {
  for (const { cells } of content?.rows ?? []) {
    for (const cell of cells) {
      const moment = cell.kind === "text" ? /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.exec(cell.text)?.[0] : undefined;
      if (moment !== undefined) return moment;
    }
  }
  return null;
};
