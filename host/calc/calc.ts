/** What a cell shows after calculation: null is blank, an error is its code in `{ error }`. */
export type CalcValue = number | string | boolean | null | { readonly error: string };

/** What is entered in a cell: a constant, or a formula in English with commas, starting with "=". Null and "" are blank. */
export type CalcEntry = { readonly formula: string } | { readonly value: CalcValue };

export type CalcCell = { readonly row: number; readonly column: number; readonly entry: CalcEntry };

export type CalcSheet = { readonly id: string; readonly name: string; readonly cells: Iterable<CalcCell> };

/** What structured references need to know of a table. Rows and columns from 0, both ends included. */
export type CalcTable = {
  readonly name: string;
  readonly sheetId: string;
  /** Of the header row, where there is one. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Of the totals row, where there is one. */
  readonly lastRow: number;
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
};

export type CalcBook = {
  readonly sheets: readonly CalcSheet[];
  readonly tables: readonly CalcTable[];
  /** Defined names of the whole workbook: name → formula or reference, without "=". */
  readonly names: ReadonlyMap<string, string>;
};

export type CalcChange = { readonly sheetId: string; readonly cells: readonly CalcCell[] };

/**
 * A cell whose value the last calculation gave: formula cells and what their results spill into.
 * Null only where a result used to spill and no longer does; a formula itself is never blank.
 */
export type CalcResult = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CalcValue;
};

/**
 * Formulas → values. The workbook model is the truth; an engine behind this interface only calculates.
 * Calls are made one at a time, each awaited before the next.
 */
export type Calc = {
  /** Takes a whole workbook, forgets what it had, and calculates all of it. Gives every formula cell. */
  load(book: CalcBook): Promise<readonly CalcResult[]>;
  /** Enters changed cells and recalculates what depends on them. Gives every formula cell whose value may have changed. */
  change(changes: readonly CalcChange[]): Promise<readonly CalcResult[]>;
  dispose(): void;
};
