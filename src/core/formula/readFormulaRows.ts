import type { BudgetTable } from "../report/interimReport";
import type { FormulaRow } from "./evaluate";
import { readScalar } from "./scalar";

/** A table's body as formulas see it: every column with a role, every row, sums and headings too. */
export const readFormulaRows = (table: BudgetTable): readonly FormulaRow[] =>
  table.source.body.values.map(
    (cells, row) =>
      new Map(
        [...table.columns].map(([key, column]) => [
          key,
          readScalar(cells[column] ?? "", table.source.body.formulas[row]?.[column] ?? ""),
        ]),
      ),
  );
