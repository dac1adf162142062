import { readFormatDecimals } from "../parse/numberFormats";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";

const figures: readonly ColumnKey[] = ["budget", "forecast", "actual", "totalDecided", "totalForecast"];
const mostDecimals = 2;

/**
 * How many decimals the table shows: those of its number formats, and in columns without a format of their own those
 * of the figures. The finest column decides, so that no deviation is rounded away.
 */
export const readTableDecimals = (table: BudgetTable): number =>
  Math.max(
    0,
    ...figures.flatMap((key) => {
      const column = table.columns.get(key);
      if (column === undefined) return [];
      return [readFormatDecimals(table.source.body.numberFormats[0]?.[column]) ?? readFigureDecimals(table, key)];
    }),
  );

const readFigureDecimals = (table: BudgetTable, key: ColumnKey): number => {
  let decimals = 0;
  for (const row of table.rows) {
    const amount = row.kind === "item" ? (row.amounts.get(key) ?? 0) : 0;
    while (decimals < mostDecimals && !isWhole(amount * 10 ** decimals)) decimals += 1;
  }
  return decimals;
};

const isWhole = (amount: number): boolean => Math.abs(amount - Math.round(amount)) < 1e-6;
