import type { PreviewTask } from "../commands/previewTask";
import { proposeNumbers } from "../commands/proposeNumbers";
import { proposeReportTables } from "../commands/proposeReportTables";
import type { WorkbookCheck } from "../commands/workbookCheck";
import { planMend } from "../core/plan/planMend";
import type { PlanProposal } from "../core/plan/proposal";
import { sheetWords } from "../texts/sheetWords";
import { proposeSheet } from "./proposeSheet";

/**
 * What would be written for a task, in the workbook as it was last read. Null where the task has lost its object: the
 * finding is mended, the cell holds something else. `now` stands on sheets that tell when they were made. Asks Excel nothing.
 */
export const proposeTask = (check: WorkbookCheck, task: PreviewTask, now: string): PlanProposal | null => {
  switch (task.kind) {
    case "mend":
      return planMend(task.finding, check.snapshot);
    case "tables":
      return proposeReportTables(check, task.tableKeys, task.facts, sheetWords);
    case "numbers":
      return proposeNumbers(check, task.tableKey, sheetWords);
    case "sheet":
      return proposeSheet(task.sheet, check, now);
    default:
      return task satisfies never;
  }
};
