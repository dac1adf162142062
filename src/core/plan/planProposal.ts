import type { WorkbookSnapshot } from "../workbook";
import type { ProposalNote } from "./deviationProposal";
import type { Plan } from "./plan";
import type { PlanProposal, ProposalCell, ProposalGroup } from "./proposal";
import { readMadeParts } from "./readMadeParts";
import { readWriteSheet } from "./readWriteSheet";
import { readWrittenCells } from "./readWrittenCells";

/** What the preview shows of any plan, read from its writes and from the workbook that it was made for. */
export const planProposal = (
  plan: Plan,
  snapshot: WorkbookSnapshot,
  notes: readonly ProposalNote[] = [],
): PlanProposal => {
  const groups: ProposalGroup[] = [];
  for (const write of plan.writes) {
    const written = readWrittenCells(write, snapshot);
    if (written === null || written.cells.length === 0) continue;
    const known = groups.findIndex(({ sheet, table }) => sheet === written.sheet && table === written.table);
    const group = groups[known];
    if (group === undefined) groups.push(written);
    else groups[known] = { ...group, cells: [...group.cells, ...written.cells] };
  }
  const sorted = groups.map((group): ProposalGroup => {
    return { ...group, cells: [...group.cells].sort((one, other) => rankCell(one) - rankCell(other)) };
  });
  const cells = sorted.flatMap((group) => group.cells);
  const sheets = plan.writes.flatMap((write) => readWriteSheet(write, plan) ?? []);
  return {
    kind: plan.kind,
    groups: sorted,
    made: readMadeParts(plan.writes, snapshot),
    notes,
    counts: {
      cells: cells.length,
      sheets: new Set(sheets).size,
      changed: cells.filter(({ isChanged }) => isChanged).length,
    },
    plan,
  };
};

const rankCell = ({ isChanged }: ProposalCell): number => (isChanged ? 0 : 1);
