import type { Finding, Rule } from "../finding/finding";
import type { OverruledFinding } from "../finding/overruledFinding";
import { printFindingKey } from "../finding/printFindingKey";

export type SortedFindings = {
  /** What a person should still look at. */
  readonly open: readonly Finding[];
  /** What somebody has set aside, with the reason; for the internal sheet, never for the public report. */
  readonly overruled: readonly { readonly finding: Finding; readonly by: OverruledFinding }[];
};

/**
 * Parts what is open from what was set aside; rules that are switched off are in neither. What stops a write cannot be
 * set aside or switched off: our formulas would be wrong. Of two entries for one finding the last counts.
 */
export const matchOverruled = (
  findings: readonly Finding[],
  entries: readonly OverruledFinding[],
  disabledRules: ReadonlySet<Rule> = new Set(),
): SortedFindings => {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const open: Finding[] = [];
  const overruled: { finding: Finding; by: OverruledFinding }[] = [];
  for (const finding of findings) {
    const by = finding.stops === "write" ? undefined : byKey.get(printFindingKey(finding));
    if (finding.stops !== "write" && disabledRules.has(finding.rule)) continue;
    if (by === undefined) open.push(finding);
    else overruled.push({ finding, by });
  }
  return { open, overruled };
};
