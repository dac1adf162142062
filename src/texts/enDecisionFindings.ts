import type { Finding } from "../core/finding/finding";
import type { DecisionFindingTexts } from "./decisionTexts";
import { enNames } from "./enNames";
import type { FindingContext, FindingOf } from "./findingTexts";
import { formatNumber } from "./formatNumber";
import { formatShort } from "./formatShort";

export const enDecisionFindings: DecisionFindingTexts = {
  "comment/stale": (finding, context) => ({
    problem: `The text in ${place(finding)} is word for word the same as last time, but the ${finding.columnKey}${finding.of === "" ? "" : ` of ${formatShort(finding.of)}`} was then ${content(finding.before, context)} and is now ${content(finding.after, context)}.`,
    mend: `Write what is new, if anything is.`,
  }),
  "report/changed-since-decision": (finding, context) => ({
    problem: `${describeChange(finding, context)} The report has been adopted${printDecision(finding)}.`,
    mend:
      finding.change === "cell"
        ? `Restore what was adopted in ${place(finding)}, or set the status Beslutad again if there is a new decision.`
        : `Restore ${place(finding)}, or set the status Beslutad again if there is a new decision.`,
  }),
};

const place = (finding: Finding): string => finding.cell ?? finding.table ?? "the workbook";

const describeChange = (finding: FindingOf<"report/changed-since-decision">, context: FindingContext): string => {
  const row = formatShort(finding.row ?? "");
  const of = row === "" ? "" : ` for ${row}`;
  switch (finding.change) {
    case "cell":
      return `${finding.column ?? "The cell"}${of} was ${content(finding.decided, context)} at the decision and is now ${content(finding.now, context)}.`;
    case "row-added":
      return `The row ${row === "" ? place(finding) : row} has come after the decision.`;
    case "row-removed":
      return `The row ${row} in ${place(finding)} is gone since the decision.`;
    case "column-removed":
      return `The column for ${finding.lostColumn === undefined ? "what was adopted" : enNames.columns[finding.lostColumn]} in ${place(finding)} is gone since the decision.`;
    case "table-removed":
      return `The table ${place(finding)} is gone since the decision.`;
    default:
      return finding.change satisfies never;
  }
};

const printDecision = ({ date, paragraph }: FindingOf<"report/changed-since-decision">): string => {
  const parts = [date, paragraph].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};

const content = (written: string | number | null, { unit, decimals }: FindingContext): string => {
  if (written === null) return "blank";
  if (typeof written === "string") return `“${formatShort(written)}”`;
  const digits = formatNumber(written, "en", { minimumFractionDigits: decimals, maximumFractionDigits: 10 });
  return unit === null ? digits : `${digits}\u00a0${enNames.units[unit]}`;
};
