import type { Plan } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";
import type { Workbook } from "./workbook";

/** What came of a write. */
export type Written = {
  /** Cells that show something else than the preview promised; empty when all is as promised. */
  readonly differences: readonly WrittenDifference[];
};

export type WrittenDifference = {
  readonly tableId: string;
  readonly header: string;
  /** Within what was written, from 0. */
  readonly row: number;
  readonly promised: CellContent;
  readonly found: CellContent;
};
