import type { PlanProposal } from "../core/plan/proposal";
import type { WriteContent } from "./describeContent";

export const readProposalContent = ({ plan, groups, made, counts }: PlanProposal): WriteContent => ({
  plan,
  cellCount: counts.cells,
  formatCount: 0,
  sheets: [
    ...new Set([
      ...groups.map(({ sheet }) => sheet),
      ...made.flatMap((part) => (part.kind === "sheet" || part.kind === "tableSheet" ? [part.sheet] : [])),
    ]),
  ],
});
