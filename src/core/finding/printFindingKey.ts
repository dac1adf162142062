import { parseCellAddress } from "../parse/parseCellAddress";
import { parseMatchKey } from "../parse/parsePlainText";
import type { Finding } from "./finding";
import { printRelativeFormula } from "./printRelativeFormula";

/**
 * Where it stands, how it weighs and what depends on other rows: rows may be moved, sorted and changed elsewhere and rules
 * reweighed without making it another finding. `first` and `last` are the ends of what a subtotal adds up, and
 * `neighbour` is another row's formula.
 */
const movable: ReadonlySet<string> = new Set([
  ...["severity", "stops", "cell", "sheet", "table", "column", "row", "rule"],
  ...["budgetShare", "first", "last", "neighbour"],
]);
const cellAddress = /Cell$/;

/**
 * What makes a finding the same from one check to the next: its rule, table, row and column by name, and the figures
 * and words that it rests on. The cell is not part of it, so that sorting and inserted rows do no harm; the figures are,
 * so that what was set aside comes back when one of them changes. A finding that lists its rows has no row of its own.
 */
export const printFindingKey = (finding: Finding): string => {
  const row = parseCellAddress(finding.cell ?? "")?.row ?? null;
  const rests = Object.entries(finding)
    .filter(([name]) => !movable.has(name) && !cellAddress.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${printValue(value, row)}`);
  const place = [finding.table, "rows" in finding ? "" : finding.row, finding.column].map((name) =>
    parseMatchKey(name ?? ""),
  );
  return [finding.rule, ...place, ...rests].join("|");
};

/** Lists in no order, since sorting changes it; numbers without the traces of a computer's arithmetic; formulas as seen from their row. */
const printValue = (value: unknown, row: number | null): string => {
  if (typeof value === "number") return String(Number(value.toFixed(6)) + 0);
  if (typeof value === "string") {
    return JSON.stringify(value.startsWith("=") && row !== null ? printRelativeFormula(value, row + 1) : value);
  }
  if (Array.isArray(value))
    return `[${value
      .map((one) => printValue(one, row))
      .sort()
      .join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(([name, part]) => `${name}:${printValue(part, row)}`);
    return `{${parts.sort().join(",")}}`;
  }
  return String(value);
};
