import { matchFormulas } from "../formula/matchFormulas";
import type { BudgetRow } from "../report/interimReport";
import type { CellContent } from "../workbook";
import { isFormula } from "./isFormula";
import { isOwnColumnFormula } from "./isOwnColumnFormula";
import { matchAmounts } from "./matchAmounts";

/** A cell of a computed column: what stands there and what our formula would show. */
export type ComputedCell = {
  readonly row: BudgetRow;
  readonly entered: CellContent;
  readonly shown: CellContent;
  readonly computed: CellContent;
  /** The figures that the formula reads in the cell's own row. */
  readonly terms: readonly CellContent[];
};

type ComputedColumn = {
  readonly cells: readonly ComputedCell[];
  readonly table: string;
  readonly header: string;
  /** Of the column: "D". */
  readonly letters: string;
  /** Of the first body row, as Excel counts. */
  readonly firstRow: number;
  readonly decimals: number;
  /** Our own formula, as it would be written. */
  readonly printed: string;
};

/**
 * The cells whose formulas stand: ours, and the user's own where the result is right. A formula that is filled down the
 * column is one formula, right only where it is right in every row.
 */
export const matchStandingFormulas = (
  column: ComputedColumn,
): { readonly ours: ReadonlySet<ComputedCell>; readonly own: ReadonlySet<ComputedCell> } => {
  const formulas = column.cells.filter(({ entered, shown }) => isFormula(entered, shown));
  const isOurs = matchPrinted(column);
  const ours = new Set(formulas.filter(({ entered }) => isOurs(String(entered))));
  const others = formulas.filter((cell) => !ours.has(cell));
  const wrong = new Set(others.filter((cell) => !isRight(cell, column)).map((cell) => printFilled(cell, column)));
  return { ours, own: new Set(others.filter((cell) => !wrong.has(printFilled(cell, column)))) };
};

/** Whether a formula is ours: told once for all cells that hold the same, as in a column of structured references. */
const matchPrinted = ({ printed, table }: ComputedColumn): ((entered: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (entered) => {
    const isOurs = known.get(entered) ?? matchFormulas(entered, printed, table);
    known.set(entered, isOurs);
    return isOurs;
  };
};

const isRight = ({ row, entered, shown, computed, terms }: ComputedCell, column: ComputedColumn): boolean => {
  if (row.kind === "heading" || row.kind === "blank") return shown === "" || shown === 0;
  if (row.kind === "sum" && isOwnColumnFormula(String(entered), column.letters, column.header)) return true;
  return matchAmounts(shown, computed, column.decimals, terms);
};

/** A formula without its own row's number: `=B5-C5` and `=B6-C6` are one formula filled down. */
const printFilled = ({ row, entered }: ComputedCell, { firstRow }: ComputedColumn): string =>
  String(entered).replaceAll(rowNumber, (found, digits: string) =>
    Number(digits) === firstRow + row.index ? "#" : found,
  );

const rowNumber = /(?<=[A-Z])\$?([0-9]+)/gi;
