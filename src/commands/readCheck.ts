import { checkWorkbook } from "../core/check/checkReport";
import { matchOverruled } from "../core/check/matchOverruled";
import type { Rule } from "../core/finding/finding";
import { readOverruled } from "../core/finding/overruledFinding";
import { readDisabledRules } from "../core/finding/disabledRules";
import { rules } from "../core/finding/rules";
import { evaluateDeviations } from "../core/formula/evaluateDeviations";
import { isMixed, readCountedConvention } from "../core/check/arithmetic/matchMixedRows";
import { applyTableMappings } from "../core/mapping/tableMapping";
import { noAnswers, type ReportAnswers } from "../core/parse/reportAnswers";
import { readNoteId } from "../core/note/readNote";
import { readTableDecimals } from "../core/plan/readTableDecimals";
import type { BudgetRow, BudgetTable } from "../core/report/interimReport";
import type { WorkbookSnapshot } from "../core/workbook";
import type { ColumnKey } from "../core/vocabulary/keys";
import type { WorkbookCheck, BudgetTableSummary, ColumnSummary } from "./workbookCheck";
import type { Workbook, WorkbookState } from "./workbook";

/**
 * Reads the workbook and says what the pane shows, with what the user has said, beside it and in it (`readTableMappings`).
 * Writes nothing. Throws `WorkbookError` where Excel refuses.
 */
export const readCheck = async (workbook: Workbook, answers: ReportAnswers = noAnswers): Promise<WorkbookCheck> =>
  checkSnapshot(await workbook.read(), answers);

/** The same with the state of the host, in no more round trips. */
export const readCheckWithState = async (
  workbook: Workbook,
): Promise<{ readonly check: WorkbookCheck; readonly host: WorkbookState }> => {
  const { snapshot, state } = await workbook.readWithState();
  return { check: checkSnapshot(snapshot, noAnswers), host: state };
};

const checkSnapshot = (snapshot: WorkbookSnapshot, answers: ReportAnswers): WorkbookCheck => {
  const { report, findings } = checkWorkbook(snapshot, applyTableMappings(answers, snapshot.notes));
  const disabledRules = readDisabledRules(snapshot.notes);
  const { open, overruled } = matchOverruled(findings, readOverruled(snapshot.notes), disabledRules);
  return {
    snapshot,
    report,
    findings: open,
    overruled,
    disabledRules,
    rules: ruleList,
    tables: report.budgetTables.map(readSummary),
    // What it holds is read when somebody asks to undo.
    lastWrite: readNoteId(snapshot.notes, "undo"),
  };
};

const ruleList = Object.entries(rules).map(([rule, weights]) => ({
  // The record has exactly these keys; Object.entries only cannot say so.
  rule: rule as Rule,
  canSwitchOff: ![weights]
    .flatMap((weight) => ("stops" in weight ? [weight] : Object.values(weight)))
    .some(({ stops }) => stops === "write"),
}));

/** A table's figures as the sheet will show them. */
export const readSummary = (table: BudgetTable): BudgetTableSummary => {
  const { source, columns } = table;
  const items = table.rows.filter(({ kind }) => kind === "item");
  const convention = readCountedConvention(table);
  const deviations = convention === null ? null : evaluateDeviations(table, convention);
  const readColumn = (key: ColumnKey): ColumnSummary | null => {
    if (!columns.has(key)) return null;
    const summary = readColumnSummary(items, (row) => row.amounts.get(key) ?? null);
    return isMixed(table, convention) ? { ...summary, sum: null } : summary;
  };
  return {
    tableId: source.id,
    key: table.key,
    name: source.name,
    sheet: source.sheet,
    rowCount: items.length,
    decimals: readTableDecimals(table),
    columns: [...columns]
      .sort(([, one], [, other]) => one - other)
      .map(([key, index]) => ({ key, header: source.headers[index] ?? "" })),
    budget: readColumn("budget"),
    actual: readColumn("actual"),
    forecast: readColumn("forecast"),
    deviation: deviations === null ? null : readColumnSummary(items, ({ index }) => deviations.get(index) ?? null),
    convention,
  };
};

const readColumnSummary = (
  items: readonly BudgetRow[],
  readFigure: (row: BudgetRow) => number | null,
): ColumnSummary => {
  const figures = items.map(readFigure).filter((figure) => figure !== null);
  const budgeted = items.filter(({ amounts }) => amounts.has("budget"));
  return {
    sum: figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0),
    rowCount: budgeted.filter((row) => readFigure(row) !== null).length,
    ofCount: budgeted.length,
  };
};
