import type { Finding, Severity } from "../finding/finding";
import { parseReport } from "../parse/parseReport";
import { noAnswers, type ReportAnswers } from "../parse/reportAnswers";
import type { InterimReport } from "../report/interimReport";
import type { WorkbookSnapshot } from "../workbook";
import { checks } from "./index";

/** What the checks find, table by table in the order of the workbook, errors first within each. */
export const checkReport = (report: InterimReport, snapshot: WorkbookSnapshot): readonly Finding[] =>
  readInOrder(readOnce(checks.flatMap((check) => check(report, snapshot))), snapshot);

/** A figure that the sums contradict, or that is no number, needs no second opinion on its size. */
const readOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const printCell = ({ sheet, cell }: Finding): string => `${sheet ?? ""}!${cell ?? ""}`;
  const contradicted = new Set(findings.filter(({ rule }) => rule.startsWith("sum/")).map(printCell));
  return findings.filter((finding) => !isPlausibility(finding.rule) || !contradicted.has(printCell(finding)));
};

const isPlausibility = (rule: Finding["rule"]): boolean => rule === "unit/slip" || rule === "forecast/below-actual";

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
