import type { CellContent, Grid } from "../workbook";

/**
 * The place of the row that has a Nr, from 0; null where no row has it or several have. `column` is the Nr's.
 * Spaces around it and case are no difference: people type "m1 ".
 */
export const matchKeyedRow = (rows: Grid<CellContent>, column: number, key: string): number | null => {
  const found = readKeyedRows(rows, column, key);
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The places of all rows that have a Nr. */
export const readKeyedRows = (rows: Grid<CellContent>, column: number, key: string): readonly number[] =>
  column < 0 || formatKey(key) === ""
    ? []
    : rows.flatMap((row, index) => (formatKey(row[column] ?? "") === formatKey(key) ? [index] : []));

const formatKey = (content: CellContent): string => String(content).trim().toLocaleLowerCase("sv");
