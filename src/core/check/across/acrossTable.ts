import type { FigureTable } from "../arithmetic/figureTable";
import type { Unit } from "../../report/interimReport";

/** A budget table as its figures are held against those of other tables. */
export type AcrossTable = {
  readonly figures: FigureTable;
  readonly unit: Unit | null;
  /** The line that adds up the whole table, by index into its lines; null where none does for sure. */
  readonly total: number | null;
};
