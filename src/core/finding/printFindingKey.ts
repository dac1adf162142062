import { parseMatchKey } from "../parse/parsePlainText";
import type { Finding } from "./finding";

/** Where it stands and how it weighs: rows may be moved and rules reweighed without making it another finding. */
const movable: ReadonlySet<string> = new Set(["severity", "stops", "cell", "sheet", "table", "column", "row", "rule"]);
const cellAddress = /Cell$/;

/**
 * What makes a finding the same from one check to the next: its rule, table, row and column by name, and the figures
 * and words that it rests on. The cell is not part of it, so that sorting and inserted rows do no harm; the figures are,
 * so that what was set aside comes back when one of them changes.
 */
export const printFindingKey = (finding: Finding): string => {
  const rests = Object.entries(finding)
    .filter(([name]) => !movable.has(name) && !cellAddress.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const place = [finding.table, finding.row, finding.column].map((name) => parseMatchKey(name ?? ""));
  return [finding.rule, ...place, ...rests].join("|");
};
