import { planRangeTable, type RangeProblem } from "../core/plan/planRangeTable";
import type { SheetWords } from "../core/plan/sheetWords";
import type { PreviewTask } from "./previewTask";
import type { Workbook } from "./workbook";
import type { WorkbookCheck } from "./workbookCheck";

export type RangeTableAnswer =
  /** Something to preview; `table` is what the table will be called. */
  | { readonly kind: "task"; readonly task: PreviewTask; readonly table: string }
  | { readonly kind: "problem"; readonly problem: RangeProblem };

/** Whether the cells that are selected, or around the selected cell, can become a table. Throws `WorkbookError` where Excel refuses. */
export const readRangeTable = async (
  workbook: Workbook,
  { snapshot }: WorkbookCheck,
  words: SheetWords,
): Promise<RangeTableAnswer> => {
  const cells = await workbook.readSelection();
  const planned = planRangeTable(cells, snapshot, words.tables);
  if ("problem" in planned) return { kind: "problem", problem: planned.problem };
  const table = planned.plan.writes.flatMap((write) => (write.kind === "addTable" ? [write.table] : []))[0] ?? "";
  return { kind: "task", task: { kind: "rangeTable", cells }, table };
};
