import type { BudgetTable } from "../report/interimReport";
import { readOnceEach } from "../readOnceEach";
import type { FormulaColumns } from "./evaluate";
import { readScalar } from "./scalar";

/** A table's body as formulas see it: every column with a role, every row, sums and headings too. */
export const readFormulaColumns: (table: BudgetTable) => FormulaColumns = readOnceEach(({ columns, source }) => {
  const { values, formulas } = source.body;
  return new Map(
    [...columns].map(([key, column]) => [
      key,
      values.map((cells, row) => readScalar(cells[column] ?? "", formulas[row]?.[column] ?? "")),
    ]),
  );
});
