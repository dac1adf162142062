import type { CellFormat } from "../../model/cellFormat";
import type { Table } from "../../model/table";
import type { DateSystem } from "../source/dateSystems";

/** What reading a sheet's cells needs of the rest of the file. */
export type SheetContext = {
  readonly part: string;
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly hasApostrophe: readonly boolean[];
  readonly dateSystem: DateSystem;
  /** Of this sheet: references within a table may leave out its name. */
  readonly tables: readonly Table[];
  /** Called for each cell, so that a file cannot have too many. Throws a `Fault`, tooManyCells. */
  readonly countCell: () => void;
};
