import { printDecisionKey } from "../decision/decidedReport";
import { buildDecidedReport, readDecision } from "../decision/readDecision";
import { planNote } from "../note/planNote";
import { readNoteParts } from "../note/readNote";
import type { ReportStatus } from "../report/interimReport";
import { reportFactWords } from "../vocabulary/reportFactWords";
import { reportStateWords } from "../vocabulary/reportStateWords";
import type { CheckedReport, ProposalNote } from "./deviationProposal";
import type { Write } from "./plan";
import { planFactValues } from "./planFacts";
import { planProposal } from "./planProposal";
import type { PlanProposal } from "./proposal";
import type { SheetWords } from "./sheetWords";

/**
 * Says in Rapportuppgifter how far the report has come. When it is decided its figures and texts are stored on the hidden
 * sheet, in place of what was stored of the same follow-up before: later changes are held against that, and the next follow-up
 * finds there what was said last time. Undoing it puts back what was stored before. `date` and `paragraph` count for a decision only.
 */
export const planReportStatus = (
  { snapshot, report }: Pick<CheckedReport, "snapshot" | "report">,
  { state, date, paragraph }: ReportStatus,
  words: SheetWords,
): PlanProposal => {
  const isDecided = state === "decided";
  const facts = planFactValues(
    report.facts,
    snapshot,
    [
      { names: reportFactWords.status, value: reportStateWords[state][0] },
      { names: reportFactWords.decisionDate, value: isDecided ? date.trim() : "" },
      { names: reportFactWords.paragraph, value: isDecided ? paragraph.trim() : "" },
    ],
    words,
  );
  if (facts.isProtected) {
    return planProposal({ kind: "status", writes: [], shapes: [] }, snapshot, [{ kind: "protected" }]);
  }
  const stored = isDecided ? planDecision({ snapshot, report }, { date, paragraph }) : { writes: [], notes: [] };
  return planProposal(
    { kind: "status", writes: [...stored.writes, ...facts.writes], shapes: facts.shapes },
    snapshot,
    stored.notes,
  );
};

const planDecision = (
  { snapshot, report }: Pick<CheckedReport, "snapshot" | "report">,
  decision: Pick<ReportStatus, "date" | "paragraph">,
): { readonly writes: readonly Write[]; readonly notes: readonly ProposalNote[] } => {
  const decided = buildDecidedReport(report, { date: decision.date.trim(), paragraph: decision.paragraph.trim() });
  if (decided === null) return { writes: [], notes: [{ kind: "no-period" }] };
  const stored = readDecision(report, snapshot.notes);
  if (JSON.stringify(stored) === JSON.stringify(decided)) return { writes: [], notes: [] };
  const key = printDecisionKey(decided.period, decided.followUp);
  const replaced = stored === null ? null : readNoteParts(snapshot.notes, "snapshot", key);
  return {
    writes: [{ ...planNote("snapshot", decided, key), ...(replaced === null ? {} : { replaced }) }],
    notes: [{ kind: "stores-decided", isReplacing: stored !== null }],
  };
};
