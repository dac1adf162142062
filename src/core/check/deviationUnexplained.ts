import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { BudgetRow, BudgetTable, InterimReport } from "../report/interimReport";
import type { Check } from "./check";
import { readDeviations } from "./readDeviations";
import { matchRowNames } from "./text/matchRowNames";
import { printInUnit, readTableUnit } from "./text/readTableUnit";
import { readSentences } from "./text/sentences";

/** Where Rapportuppgifter says nothing: 5 % of the row's budget, and not less than this part of the table's. */
const defaultShare = 0.05;
const defaultTableShare = 0.002;

/**
 * Deviations over the threshold that no comment explains: neither in the row's own comment nor in a sentence of
 * Kommentarer that names the row. Asked only where the workbook has a place for comments that somebody has used.
 */
export const checkDeviationUnexplained: Check = (report) =>
  report.budgetTables.flatMap((table) => checkTable(report, table));

const checkTable = (report: InterimReport, table: BudgetTable): readonly Finding[] => {
  const sentences = readSentences(report, table.key);
  const ownComments = table.rows.filter((row) => readComment(table, row) !== "");
  if (sentences.length === 0 && ownComments.length === 0) return [];
  const items = table.rows.filter(({ kind }) => kind === "item");
  const named = new Set(
    [...sentences.map(({ text }) => text), ...ownComments.map((row) => readComment(table, row))].flatMap((text) =>
      matchRowNames(text, items),
    ),
  );
  const isLarge = readThreshold(report, table, items);
  return readDeviations(table)
    .filter(({ row, deviation }) => isLarge(row, deviation) && !named.has(row) && readComment(table, row) === "")
    .map(({ row, deviation }) => {
      const budget = row.amounts.get("budget") ?? 0;
      return applyRule(describeCellPlace(table, row, table.columns.has("deviation") ? "deviation" : "verksamhet"), {
        rule: "deviation/unexplained",
        deviation,
        budgetShare: budget === 0 ? null : Math.abs(deviation / budget),
      });
    });
};

const readComment = ({ columns, source }: BudgetTable, { index }: BudgetRow): string =>
  String(source.body.values[index]?.[columns.get("comment") ?? -1] ?? "").trim();

/** As large as every limit that is given. */
const readThreshold = (
  report: InterimReport,
  table: BudgetTable,
  items: readonly BudgetRow[],
): ((row: BudgetRow, deviation: number) => boolean) => {
  const given = report.facts.explainAbove;
  const whole = items.reduce((sum, { amounts }) => sum + Math.abs(amounts.get("budget") ?? 0), 0);
  const unit = readTableUnit(report, table);
  const leastAmount =
    given === null
      ? whole * defaultTableShare
      : given.unit === null || unit === null
        ? (given.amount ?? 0)
        : printInUnit(given.amount ?? 0, given.unit, unit);
  const leastShare = given === null ? defaultShare : (given.share ?? 0);
  return ({ amounts }, deviation) => {
    const size = Math.abs(deviation);
    return size > 0 && size >= leastAmount && size >= leastShare * Math.abs(amounts.get("budget") ?? 0);
  };
};
