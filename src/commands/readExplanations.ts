import { type LargeDeviation, readLargeDeviations } from "../core/check/readLargeDeviations";
import { isFormula } from "../core/plan/isFormula";
import { matchKeyedRow } from "../core/plan/matchKeyedRow";
import type { BudgetRow, BudgetTable, InterimReport } from "../core/report/interimReport";
import type { Field } from "./fieldEntry";
import { readTextIn } from "./readFieldText";

/** A deviation that must be explained, and where the explanation goes. */
export type Explanation = LargeDeviation & {
  /** The cell of the row's own comment; null where the table has no such column, and Kommentarer is the place. */
  readonly own: {
    /** Null where the row cannot be found again: another one is called the same. */
    readonly field: Field | null;
    readonly text: string;
    /** The cell is calculated, and left alone. */
    readonly isFormula: boolean;
  } | null;
};

/** The large deviations of one budget table, in the order of its rows. Asks Excel nothing. */
export const readExplanations = (report: InterimReport, table: BudgetTable): readonly Explanation[] =>
  readLargeDeviations(report, table).map((large) => ({ ...large, own: readOwn(table, large.row) }));

const readOwn = (table: BudgetTable, row: BudgetRow): Explanation["own"] => {
  const { source, columns } = table;
  const column = columns.get("comment");
  if (column === undefined) return null;
  const formula = source.body.formulas[row.index]?.[column] ?? "";
  return {
    field: readField(table, row, source.headers[column] ?? ""),
    text: readTextIn(source, row.index, column),
    isFormula: isFormula(formula, source.body.values[row.index]?.[column] ?? ""),
  };
};

/** The row by its code where it has one of its own, else by its name. */
const readField = ({ source, columns }: BudgetTable, { index }: BudgetRow, header: string): Field | null => {
  for (const role of ["code", "verksamhet"] as const) {
    const column = columns.get(role) ?? -1;
    const key = String(source.body.values[index]?.[column] ?? "");
    if (matchKeyedRow(source.body.values, column, key) === index) {
      return {
        tableId: source.id,
        numberHeader: source.headers[column] ?? "",
        number: key,
        key: "comment",
        header,
      };
    }
  }
  return null;
};
