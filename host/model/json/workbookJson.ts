import type { CellFormat } from "../cellFormat";
import type { CellValueOperator, ConditionalLook } from "../conditionalFormat";
import type { SheetVisibility } from "../sheet";
import type { WorkbookOptions } from "../workbook";

/**
 * The host's own file format, made to be written by hand (see test/samples/tiny.json).
 *
 * - Addresses are A1, without $ and without a sheet's name.
 * - Values are taken as they stand: a JSON number is a number, a JSON string is text (also "=1", "7 851" or ""), null is blank.
 *   Formulas are always `{ "formula": "=…" }`, English with commas.
 * - `styles` name parts of a cell's look; `cells`, `rows` and `formats` use them by name.
 * - `rows` are blocks of cells by their first cell; `cells` are single cells and win over `rows`; `formats` lay styles on areas.
 * - Tables take their headers from the cells; their `ref` is the header row and the body, `totals` come in the row under it.
 * - Widths and heights are points, as `Range.format.columnWidth`: a standard column is 48.
 * - Everything but `sheets` and each sheet's `name` may be left out.
 */
export type WorkbookJson = {
  readonly name?: string;
  readonly styles?: Readonly<Record<string, Partial<CellFormat>>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly options?: Partial<WorkbookOptions>;
  readonly activeSheet?: string;
  readonly sheets: readonly SheetJson[];
};

export type SheetJson = {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  readonly protected?: boolean;
  /** By column or columns: "A", "B:D". */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** By row or rows: "1", "3:5". */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly rows?: Readonly<Record<string, readonly (readonly CellJson[])[]>>;
  readonly cells?: Readonly<Record<string, CellJson>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly merged?: readonly string[];
  readonly tables?: readonly TableJson[];
  readonly conditionalFormats?: readonly ConditionalFormatJson[];
  readonly dataValidations?: readonly DataValidationJson[];
};

export type ValueJson = string | number | boolean | null;

export type CellJson =
  | ValueJson
  | { readonly value: ValueJson; readonly style?: string }
  | { readonly formula: string; readonly style?: string }
  | { readonly error: string; readonly style?: string };

export type TableJson = {
  readonly name: string;
  readonly ref: string;
  readonly style?: string;
  readonly showFilterButton?: boolean;
  /** By header. The formula fills the body cells that `cells` and `rows` leave blank. */
  readonly calculatedColumns?: Readonly<Record<string, string>>;
  /** By header: a label, or a formula that starts with "=". Its presence switches the totals row on; {} makes a blank one. */
  readonly totals?: Readonly<Record<string, string>>;
};

export type ConditionalFormatJson = {
  readonly ref: string;
  readonly cellValue?: {
    readonly operator: CellValueOperator;
    readonly formula1: string;
    readonly formula2?: string;
  };
  readonly custom?: { readonly formula: string };
  readonly look: ConditionalLook;
  readonly stopIfTrue?: boolean;
};

export type DataValidationJson = {
  readonly ref: string;
  /** The words that may be chosen, or a formula that gives a range of cells. */
  readonly list: readonly string[] | string;
};
