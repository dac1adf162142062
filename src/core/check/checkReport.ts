import type { Finding, Severity } from "../finding/finding";
import { parseReport } from "../parse/parseReport";
import { noAnswers, type ReportAnswers } from "../parse/reportAnswers";
import type { InterimReport } from "../report/interimReport";
import type { WorkbookSnapshot } from "../workbook";
import { checks } from "./index";

/** What the checks find, table by table in the order of the workbook, errors first within each. */
export const checkReport = (report: InterimReport, snapshot: WorkbookSnapshot): readonly Finding[] =>
  readInOrder(readOnce(checks.flatMap((check) => check(report, snapshot))), snapshot);

/** A figure that its own table's sums contradict needs no second opinion, on its size or from another table. */
const readOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const contradicted = new Set(
    findings.flatMap(({ rule, sheet, cell }) =>
      rule.startsWith("sum/") && rule !== "sum/across" ? [printPlace(sheet, cell)] : [],
    ),
  );
  return findings.filter((finding) => readSecondOpinion(finding).every((place) => !contradicted.has(place)));
};

/** The cells that a rule on size, or on two tables, speaks of. */
const readSecondOpinion = (finding: Finding): readonly string[] => {
  const { rule, sheet, cell } = finding;
  if (rule === "unit/slip" || rule === "forecast/below-actual") return [printPlace(sheet, cell)];
  return rule === "sum/across" ? [printPlace(sheet, cell), printPlace(finding.otherSheet, finding.otherCell)] : [];
};

const printPlace = (sheet: string | undefined, cell: string | undefined): string => `${sheet ?? ""}!${cell ?? ""}`;

/** Reads a workbook and checks it: the report, and everything found on the way, in the order of `checkReport`. */
export const checkWorkbook = (
  snapshot: WorkbookSnapshot,
  answers: ReportAnswers = noAnswers,
): { readonly report: InterimReport; readonly findings: readonly Finding[] } => {
  const { report, findings } = parseReport(snapshot, answers);
  return { report, findings: readInOrder([...findings, ...checkReport(report, snapshot)], snapshot) };
};

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The sort is stable: what is equal here stays in the order of the checks and of the rows. */
const readInOrder = (findings: readonly Finding[], { tables }: WorkbookSnapshot): readonly Finding[] => {
  const tableOrder = new Map(tables.map(({ name }, index) => [name, index]));
  const readTable = ({ table }: Finding): number => (table === undefined ? -1 : (tableOrder.get(table) ?? -1));
  return [...findings].sort(
    (one, other) => readTable(one) - readTable(other) || severityOrder[one.severity] - severityOrder[other.severity],
  );
};
