import type { TableSnapshot } from "../workbook";
import type { TableShape } from "./plan";

/** A table's shape as it stands. `labelColumn` is the index of the column that names the rows, null where rows do not matter. */
export const readTableShape = (source: TableSnapshot, labelColumn: number | null): TableShape => ({
  id: source.id,
  name: source.name,
  sheet: source.sheet,
  row: source.row,
  column: source.column,
  headers: source.headers,
  rowCount: source.body.values.length,
  hasTotals: source.totals !== null,
  labels:
    labelColumn === null
      ? null
      : {
          header: source.headers[labelColumn] ?? "",
          contents: source.body.values.map((row) => row[labelColumn] ?? ""),
        },
});
