import type { PreviewTask } from "../commands/previewTask";
import { proposeDispatch } from "../commands/proposeDispatch";
import { proposeNumbers } from "../commands/proposeNumbers";
import { proposePreviousForecasts } from "../commands/proposePreviousForecasts";
import { proposeReportFacts } from "../commands/proposeReportFacts";
import { proposeReportStatus } from "../commands/proposeReportStatus";
import { proposeReportTables } from "../commands/proposeReportTables";
import type { WorkbookCheck } from "../commands/workbookCheck";
import { applyDecision } from "../core/plan/applyDecision";
import { planMends } from "../core/plan/planMends";
import { planProposal } from "../core/plan/planProposal";
import { planRangeTable } from "../core/plan/planRangeTable";
import type { PlanProposal } from "../core/plan/proposal";
import { tableKeys } from "../core/vocabulary/vocabularies";
import { exampleFacts, exampleTables } from "../texts/exampleTables";
import { sheetWords } from "../texts/sheetWords";
import { proposeSheet } from "./proposeSheet";

/**
 * What would be written for a task, in the workbook as it was last read. Null where the task has lost its object: the
 * finding is mended, the cell holds something else. `now` stands on sheets that tell when they were made. Asks Excel nothing.
 */
export const proposeTask = (check: WorkbookCheck, task: PreviewTask, now: string): PlanProposal | null => {
  const warn = (proposal: PlanProposal): PlanProposal => applyDecision(proposal, check.report);
  switch (task.kind) {
    case "mend": {
      const mend = planMends(task.findings, check.snapshot);
      return mend && warn(mend);
    }
    case "tables":
      return proposeReportTables(check, task.tableKeys, task.facts, sheetWords);
    case "rangeTable": {
      const planned = planRangeTable(task.cells, check.snapshot, sheetWords.tables);
      return "plan" in planned ? planProposal(planned.plan, check.snapshot) : null;
    }
    case "example":
      return proposeReportTables(check, tableKeys, exampleFacts, sheetWords, exampleTables);
    case "numbers":
      return warn(proposeNumbers(check, task.tableKey, sheetWords));
    case "sheet":
      return proposeSheet(task.sheet, check, now);
    case "facts":
      return warn(proposeReportFacts(check, task.facts, sheetWords));
    case "status":
      return proposeReportStatus(check, task.status, sheetWords);
    case "previousForecasts":
      return proposePreviousForecasts(check);
    case "dispatch":
      return proposeDispatch(check, sheetWords);
    default:
      return task satisfies never;
  }
};
