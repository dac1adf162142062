import type { DeviationProposal } from "../core/plan/deviationProposal";
import type { Plan } from "../core/plan/plan";
import { formatCount } from "../texts/formatCount";
import type { Texts } from "../texts/texts";

/** What a proposal would write, counted: "14 celler", or "2 format" where nothing but formats remains. Null for nothing. */
export const describeContent = (proposal: DeviationProposal, texts: Texts): string | null => {
  const { counts, language } = texts;
  if (proposal.counts.cells > 0) return formatCount(proposal.counts.cells, counts.cells, language);
  const formats = countFormats(proposal);
  return formats > 0 ? formatCount(formats, counts.formats, language) : null;
};

/** A plan, and what the line about it says once it is written. */
export type WriteContent = {
  readonly plan: Plan;
  readonly cellCount: number;
  readonly formatCount: number;
  readonly sheets: readonly string[];
};

export const readWriteContent = (proposal: DeviationProposal): WriteContent => ({
  plan: proposal.plan,
  cellCount: proposal.counts.cells,
  formatCount: countFormats(proposal),
  sheets: [...new Set(proposal.groups.map((group) => group.sheet))],
});

/** Formats are no contents of cells, so they are counted apart: one per range. */
const countFormats = (proposal: DeviationProposal): number =>
  proposal.groups.reduce((count, group) => count + (group.kind === "formats" ? group.formats.length : 0), 0);
