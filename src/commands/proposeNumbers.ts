import type { ProposalNote } from "../core/plan/deviationProposal";
import type { Plan } from "../core/plan/plan";
import { planNumberColumn } from "../core/plan/planNumberColumn";
import { planProposal } from "../core/plan/planProposal";
import type { PlanProposal } from "../core/plan/proposal";
import type { NumberedTableKey } from "../core/plan/reportTableWords";
import type { SheetWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/** The Nr that the rows of a table would get, so that the form can find them again. Asks Excel nothing. */
export const proposeNumbers = (
  { snapshot, report }: WorkbookCheck,
  key: NumberedTableKey,
  words: SheetWords,
): PlanProposal => {
  const table = report[key];
  const planned = table === null ? null : planNumberColumn(snapshot, table, key, words);
  const notes: readonly ProposalNote[] = planned?.kind === "blocked" ? [{ kind: planned.reason }] : [];
  const isReady = planned?.kind === "ready";
  const plan: Plan = {
    kind: "tables",
    writes: isReady ? planned.writes : [],
    shapes: isReady ? [planned.shape] : [],
  };
  const proposal = planProposal(plan, snapshot, notes);
  if (!isReady || table === null) return proposal;
  // A column that is yet to be made has no place in the workbook that was read; the planner knows where it will stand.
  const { name, sheet } = table.source;
  return {
    ...proposal,
    groups: [{ table: name, sheet, cells: planned.cells }],
    counts: { ...proposal.counts, cells: planned.cells.length },
  };
};
