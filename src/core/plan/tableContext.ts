import type { FormulaColumns } from "../formula/evaluate";
import type { FormulaNames } from "../formula/printFormula";
import type { SumRowLabels } from "../formula/sumRowLabels";
import type { BudgetTable } from "../report/interimReport";
import type { SignConvention } from "../vocabulary/signConvention";
import type { DeviationWords } from "./sheetWords";

/** What every part of a table's plan needs to know. */
export type TableContext = {
  readonly table: BudgetTable;
  readonly convention: SignConvention;
  readonly words: DeviationWords;
  /** With the header of a column that the plan adds. */
  readonly names: FormulaNames;
  /** Null where no row of the body is itself a sum. */
  readonly sumRows: SumRowLabels | null;
  readonly cells: FormulaColumns;
  /** How many decimals the table shows. */
  readonly decimals: number;
};
