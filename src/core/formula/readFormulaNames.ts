import type { ColumnKey } from "../vocabulary/keys";
import type { TableSnapshot } from "../workbook";
import type { FormulaNames } from "./printFormula";

/** A table's names as they stand in the workbook. */
export const readFormulaNames = ({
  source,
  columns,
}: {
  readonly source: Pick<TableSnapshot, "name" | "headers">;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}): FormulaNames => ({
  table: source.name,
  headers: new Map([...columns].map(([key, column]) => [key, source.headers[column] ?? ""])),
});
