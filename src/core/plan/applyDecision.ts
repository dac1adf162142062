import type { InterimReport } from "../report/interimReport";
import type { ProposalNote } from "./deviationProposal";
import type { PlanProposal } from "./proposal";

/** That the report is decided, for the preview of whatever would change its tables; nothing for a report that is not. */
export const describeDecision = ({ facts }: InterimReport): readonly ProposalNote[] =>
  facts.status?.state === "decided"
    ? [{ kind: "decided", date: facts.status.date, paragraph: facts.status.paragraph }]
    : [];

/** A proposal that says so before all else, where it would write in tables of the user's; sheets of ours only show them. */
export const applyDecision = (proposal: PlanProposal, report: InterimReport): PlanProposal => {
  const isInTables = proposal.plan.writes.some((write) => "target" in write || "tableId" in write);
  return isInTables ? { ...proposal, notes: [...describeDecision(report), ...proposal.notes] } : proposal;
};
