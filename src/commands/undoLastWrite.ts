import type { ChangedPlace } from "../core/plan/changedPlace";
import { checkUndo } from "../core/plan/checkUndo";
import type { Plan } from "../core/plan/plan";
import { planUndoNow } from "../core/plan/planUndoNow";
import { readJournal } from "../core/plan/readJournal";
import type { Workbook } from "./workbook";

export type UndoOutcome =
  /** `removedSheets` had been made by the write: Excel's own undo does not reach behind their removal. */
  | { readonly kind: "done"; readonly removedSheets: readonly string[] }
  /** There is no write to take back. */
  | { readonly kind: "nothing" }
  /** Nothing was taken back: these places have been changed since, and what was done there would be lost. */
  | { readonly kind: "refused"; readonly places: readonly ChangedPlace[] };

/** Takes back the last write, all of it or nothing. Throws `WorkbookError` where Excel refuses. */
export const undoLastWrite = async (workbook: Workbook): Promise<UndoOutcome> => {
  const snapshot = await workbook.read();
  const undo = readJournal(snapshot.notes);
  if (undo === null) return { kind: "nothing" };
  const places = checkUndo(undo, snapshot);
  if (places.length > 0) return { kind: "refused", places };
  await workbook.apply(planUndoNow(undo, snapshot));
  return { kind: "done", removedSheets: readRemovedSheets(undo) };
};

const readRemovedSheets = ({ writes }: Plan): readonly string[] =>
  writes.flatMap((write) =>
    write.kind === "removeTableSheet" || (write.kind === "putSheet" && write.after === null) ? [write.sheet] : [],
  );
