import type { CellContent } from "../workbook";
import type { Target } from "./plan";

/** A cell of the sum row as it stands. */
export type SumCell = {
  readonly header: string;
  readonly target: Target;
  readonly address: string;
  readonly entered: CellContent;
  readonly shown: CellContent;
  readonly numberFormat: string;
};
