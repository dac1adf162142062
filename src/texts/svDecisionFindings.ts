import type { Finding } from "../core/finding/finding";
import type { DecisionFindingTexts } from "./decisionTexts";
import type { FindingContext, FindingOf } from "./findingTexts";
import { formatNumber } from "./formatNumber";
import { formatShort } from "./formatShort";
import { svNames } from "./svNames";

export const svDecisionFindings: DecisionFindingTexts = {
  "comment/stale": (finding, context) => ({
    problem: `Texten i ${place(finding)} är ordagrant densamma som förra gången, men ${things[finding.columnKey]}${finding.of === "" ? "" : ` för ${formatShort(finding.of)}`} var då ${content(finding.before, context)} och är nu ${content(finding.after, context)}.`,
    mend: `Skriv vad som är nytt, om något är det.`,
  }),
  "report/changed-since-decision": (finding, context) => ({
    problem: `${describeChange(finding, context)} Rapporten är beslutad${printDecision(finding)}.`,
    mend:
      finding.change === "cell"
        ? `Skriv tillbaka det beslutade i ${place(finding)}, eller ange status Beslutad igen om beslutet är ett nytt.`
        : `Återställ ${place(finding)}, eller ange status Beslutad igen om beslutet är ett nytt.`,
  }),
};

const things = { forecast: "prognosen", answer: "svaret", status: "statusen" } as const;

const place = (finding: Finding): string => finding.cell ?? finding.table ?? "arbetsboken";

const describeChange = (finding: FindingOf<"report/changed-since-decision">, context: FindingContext): string => {
  const row = formatShort(finding.row ?? "");
  const of = row === "" ? "" : ` för ${row}`;
  switch (finding.change) {
    case "cell":
      return `${finding.column ?? "Cellen"}${of} var ${content(finding.decided, context)} vid beslutet och är nu ${content(finding.now, context)}.`;
    case "row-added":
      return `Raden ${row === "" ? place(finding) : row} har kommit till efter beslutet.`;
    case "row-removed":
      return `Raden ${row} i ${place(finding)} är borta sedan beslutet.`;
    case "column-removed":
      return `Kolumnen för ${finding.lostColumn === undefined ? "beslutade uppgifter" : svNames.columns[finding.lostColumn]} i ${place(finding)} är borta sedan beslutet.`;
    case "table-removed":
      return `Tabellen ${place(finding)} är borta sedan beslutet.`;
    default:
      return finding.change satisfies never;
  }
};

const printDecision = ({ date, paragraph }: FindingOf<"report/changed-since-decision">): string => {
  const parts = [date, paragraph].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};

const content = (written: string | number | null, context: FindingContext): string => {
  if (written === null) return "tom";
  if (typeof written === "string") return `”${formatShort(written)}”`;
  const digits = formatNumber(written, "sv", { minimumFractionDigits: context.decimals, maximumFractionDigits: 10 });
  return context.unit === null ? digits : `${digits}\u00a0${svNames.units[context.unit]}`;
};
