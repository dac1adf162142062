import { planMend } from "../core/plan/planMend";
import type { PlanProposal } from "../core/plan/proposal";
import type { PreviewTask } from "./previewTask";
import type { WorkbookCheck } from "./workbookCheck";

/**
 * What would be written for a task, in the workbook as it was last read. Null where the task has lost its object: the
 * finding is mended, the cell holds something else. Asks Excel nothing.
 */
export const proposeTask = ({ snapshot }: WorkbookCheck, task: PreviewTask): PlanProposal | null => {
  switch (task.kind) {
    case "mend":
      return planMend(task.finding, snapshot);
    default:
      return task.kind satisfies never;
  }
};
