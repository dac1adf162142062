import type { Finding } from "../finding/finding";
import type { WorkbookSnapshot } from "../workbook";
import { planMend } from "./planMend";
import { planProposal } from "./planProposal";
import type { PlanProposal } from "./proposal";

/** Puts findings right in one write, as far as each can be (`planMend`). Null where none can. */
export const planMends = (findings: readonly Finding[], snapshot: WorkbookSnapshot): PlanProposal | null => {
  const plans = findings.flatMap((finding) => planMend(finding, snapshot) ?? []);
  if (plans.length === 0) return null;
  const shapes = new Map(plans.flatMap((plan) => plan.shapes).map((shape) => [shape.id, shape]));
  const writes = plans.flatMap((plan) => plan.writes);
  return planProposal({ kind: "mend", writes, shapes: [...shapes.values()] }, snapshot);
};
