import type { BudgetTable, InterimReport } from "../core/report/interimReport";
import { matchPrintedConvention } from "../core/report/matchPrintedConvention";
import type { WorkbookCheck } from "./workbookCheck";

/** A part that the council's report is made of. */
export type ReportPart = "operatingBudget" | "investmentBudget" | "comments" | "events" | "goals" | "assignments";

export type ChecklistItem = {
  readonly part: ReportPart;
  /**
   * `missing`: no such table, or nothing in it; the report is made without it. `uncounted`: nobody has said how
   * deviations are counted, so the report has none of it.
   */
  readonly state: "ready" | "missing" | "open" | "uncounted";
  /** Findings in its tables that need somebody. */
  readonly openCount: number;
};

/** What the report needs, in its order, and how far each part has come. */
export const readReportChecklist = ({ report, findings }: WorkbookCheck): readonly ChecklistItem[] =>
  parts.map((part) => {
    const tables = readTables(part, report);
    const openCount = findings.filter(
      ({ table, severity }) => table !== undefined && severity !== "info" && tables.includes(table),
    ).length;
    const isUncounted = readUncountedTables(report).some(({ key }) => key === part);
    const done = isUncounted ? "uncounted" : "ready";
    return { part, state: tables.length === 0 ? "missing" : openCount > 0 ? "open" : done, openCount };
  });

const parts: readonly ReportPart[] = [
  "operatingBudget",
  "investmentBudget",
  "comments",
  "events",
  "goals",
  "assignments",
];

/** The names of the tables that a part stands in; none where they hold nothing. */
const readTables = (part: ReportPart, report: InterimReport): readonly string[] => {
  if (part === "operatingBudget" || part === "investmentBudget") {
    return report.budgetTables.filter(({ key }) => key === part).map(({ source }) => source.name);
  }
  const tables = part === "goals" ? [report.goals, report.activities, report.indicators] : [report[part]];
  return tables.flatMap((table) => (table === null || table.entries.length === 0 ? [] : [table.source.name]));
};

/** The budget tables that are printed without deviations, since nobody has said how they are counted. */
export const readUncountedTables = ({ budgetTables }: InterimReport): readonly BudgetTable[] =>
  budgetTables.filter((table) => matchPrintedConvention(table) === null);
