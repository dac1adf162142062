import type { Workbook } from "../commands/workbook";
import type { LoadLaterParts } from "./laterParts";
import { loadState, readLoadedState, readState } from "./readState";
import { readWorkbook } from "./readWorkbook";
import { readWorkbookError } from "./readWorkbookError";
import { saveWorkbook } from "./saveWorkbook";
import { selectArea } from "./selectArea";
import { createUndoGroups } from "./undoGroups";
import { watchSelection } from "./watchSelection";
import { watchWorkbook } from "./watchWorkbook";

/**
 * The workbook that the add-in stands beside, over Office.js (ExcelApi 1.14).
 * While a cell is being edited Excel refuses, and the user is told: office.js could wait, but silently and without end.
 */
export function createExcelWorkbook(loadLaterParts: LoadLaterParts): Workbook {
  const run = async <T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    options: Excel.RunOptions = {},
  ): Promise<T> => {
    try {
      return await Excel.run(options, batch);
    } catch (error) {
      throw readWorkbookError(error);
    }
  };
  const undoGroups = createUndoGroups(run);
  return {
    read: () => run((context) => readWorkbook(context, loadLaterParts)),
    readWithState: () =>
      run(async (context) => {
        const snapshot = await readWorkbook(context, loadLaterParts, loadState);
        return { snapshot, state: readLoadedState(context) };
      }),
    async apply(plan, watchWrite) {
      const { applyPlan } = await loadLaterParts();
      return undoGroups.apply(plan, (context) => applyPlan(context, plan, watchWrite));
    },
    async readSelection() {
      const { readSelection } = await loadLaterParts();
      return run(readSelection);
    },
    select: (area) => run((context) => selectArea(context, area)),
    watch: (listener) => run((context) => watchWorkbook(context, listener)),
    watchSelection: (listener) => run((context) => watchSelection(context, listener)),
    save: () => run(saveWorkbook),
    state: () => run(readState),
  };
}
