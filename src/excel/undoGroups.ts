import { WorkbookError } from "../commands/workbookError";
import type { Plan } from "../core/plan/plan";
import { evaluateBytes, PAYLOAD_BYTES } from "./payload";

/** Runs with Excel's own options; `mergeUndoGroup` makes one step of Excel's undo of all its requests. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>, options: Excel.RunOptions) => Promise<T>;

/** Applies plans so that one Ctrl+Z takes each back, as far as this Excel can. */
export type UndoGroups = {
  readonly apply: <T>(plan: Plan, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
};

/**
 * Excel makes a step of each request, and most plans are written in one. Those that take several are grouped where Excel can
 * (`Excel.RunOptions.mergeUndoGroup`, ExcelApi 1.20). Excel on the web has refused groups that it should take
 * (OfficeDev/office-js #6491, #6711): where nothing was written then, the plan is written without, and no group is tried again.
 */
export function createUndoGroups(run: Run): UndoGroups {
  let isTried = true;
  return {
    apply: async (plan, batch) => {
      const isGrouped = isTried && isLongerThanOneRequest(plan) && hasUndoGroups();
      if (!isGrouped) return run(batch, {});
      try {
        return await run(batch, { mergeUndoGroup: true });
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        const isPartlyWritten = error.code === "partly-written" || error.code === "partly-removed";
        if (!isPartlyWritten && error.code !== "unknown" && error.code !== "not-supported") throw error;
        isTried = false;
        if (isPartlyWritten) throw error;
        return await run(batch, {});
      }
    },
  };
}

/** True in an Excel that can make one step of several requests. */
function hasUndoGroups(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

function isLongerThanOneRequest({ writes }: Plan): boolean {
  return evaluateBytes(writes) > PAYLOAD_BYTES;
}
