import type { ColumnKey } from "../vocabulary/keys";
import type { TableSnapshot } from "../workbook";
import { parseAmount } from "./parseAmount";

/** Enough to tell a column of names from one of figures. */
const sampleSize = 20;

/**
 * The column that names the rows where no header says so: the first whose cells are mostly text. Columns with a role
 * are not it, but for the code: "Ansvar" may hold "161 Kultur- och fritidsnämnd". Null where no column holds text.
 */
export const matchLabelColumn = (source: TableSnapshot, columns: ReadonlyMap<ColumnKey, number>): number | null => {
  const taken = new Set([...columns].filter(([key]) => key !== "code").map(([, index]) => index));
  const index = source.headers.findIndex((_, column) => !taken.has(column) && isTextColumn(source, column));
  return index === -1 ? null : index;
};

const isTextColumn = (source: TableSnapshot, column: number): boolean => {
  let filled = 0;
  let texts = 0;
  for (const row of source.body.values) {
    const { kind } = parseAmount(row[column] ?? "");
    if (kind === "blank") continue;
    filled += 1;
    if (kind === "text") texts += 1;
    if (filled === sampleSize) break;
  }
  return texts * 2 > filled;
};
