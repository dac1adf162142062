import type { CellOrigin, CellValue } from "../../model/cell";
import type { CellFormat } from "../../model/cellFormat";
import type { XmlElement } from "../xml/xmlElement";

/** A sheet of cells as its part has it. */
export type SourceSheet = {
  readonly part: string;
  readonly text: string;
  /** Without the rows, which are too many to be kept as elements. */
  readonly root: XmlElement;
  readonly rows: readonly SourceRow[];
  /** Some row or cell does not say where it stands and counts on the one before it. */
  readonly hasUnsaidPlaces: boolean;
  /** The first cells of shared formulas, by number. */
  readonly sharedFormulas: ReadonlyMap<string, SourceCell>;
};

/** A row as the part has it. Positions as in `XmlElement`. */
export type SourceRow = {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  /** Points; null for the sheet's usual height. */
  readonly height: number | null;
  /** Somebody chose the height. */
  readonly isHeightChosen: boolean;
  readonly isHidden: boolean;
  /** The format of cells that the row does not hold. */
  readonly format: CellFormat | null;
  /** From left to right. */
  readonly cells: readonly SourceCell[];
};

/** A cell as the part has it, and what was read from it. */
export type SourceCell = CellOrigin & {
  /** The sheet's part. */
  readonly part: string;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly hasApostrophe: boolean;
  readonly isSpilled: boolean;
  readonly format: CellFormat;
  /** How the formula stands in the part; null where there is none. */
  readonly formulaKind: FormulaKind | null;
  /** The number of the shared formula that the cell has or takes part in. */
  readonly sharedNumber: string | null;
};

/**
 * - array: entered with Ctrl+Shift+Enter
 * - dynamic: may spill, as everything that is entered in Excel today
 * - dataTable: a what-if table; the model has its values only
 */
export type FormulaKind = "plain" | "shared" | "array" | "dynamic" | "dataTable";
