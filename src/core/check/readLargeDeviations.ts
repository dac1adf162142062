import type { BudgetRow, BudgetTable, InterimReport } from "../report/interimReport";
import { readDeviations } from "./readDeviations";
import { matchRowNames } from "./text/matchRowNames";
import { printInUnit, readTableUnit } from "./text/readTableUnit";
import { readSentences } from "./text/sentences";

/** A deviation that somebody must explain. Plus for surplus, in the table's own unit. */
export type LargeDeviation = {
  readonly row: BudgetRow;
  readonly deviation: number;
  /** Of the row's budget, 0.05 is 5 %; null where it has none. */
  readonly budgetShare: number | null;
  /** The row has a comment of its own, or a paragraph of Kommentarer names it in its text or its heading. */
  readonly isExplained: boolean;
};

/** Where Rapportuppgifter says nothing: 5 % of the row's budget, and not less than this part of the table's. */
const defaultShare = 0.05;
const defaultTableShare = 0.002;

/** The table's deviations over the threshold, in the order of its rows. */
export const readLargeDeviations = (report: InterimReport, table: BudgetTable): readonly LargeDeviation[] => {
  const items = table.rows.filter(({ kind }) => kind === "item");
  const headings = (report.comments?.entries ?? [])
    .filter(({ section, text }) => text !== "" && (section === null || section === table.key))
    .map(({ heading }) => heading);
  const said = [
    ...readSentences(report, table.key).map(({ text }) => text),
    ...headings,
    ...table.rows.map((row) => readRowComment(table, row)),
  ];
  const named = new Set(said.flatMap((text) => matchRowNames(text, items)));
  const isLarge = readThreshold(report, table, items);
  return readDeviations(table)
    .filter(({ row, deviation }) => isLarge(row, deviation))
    .map(({ row, deviation }) => {
      const budget = row.amounts.get("budget") ?? 0;
      return {
        row,
        deviation,
        budgetShare: budget === 0 ? null : Math.abs(deviation / budget),
        isExplained: named.has(row) || readRowComment(table, row) !== "",
      };
    });
};

/** What stands in the table's own column of comments; "" where that is nothing, or the table has none. */
export const readRowComment = ({ columns, source }: BudgetTable, { index }: BudgetRow): string =>
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
