/** One cell among the figures of a table: a line by its index in `FigureTable.lines`, a column by its index in the headers. */
export type FigureCell = { readonly line: number; readonly column: number };

/** What a printed figure should be, by others that are printed: target = Σ sign × term, within the tolerance. */
export type Equation = {
  readonly direction: "row" | "column";
  readonly target: FigureCell;
  readonly terms: readonly (FigureCell & { readonly sign: 1 | -1 })[];
  /**
   * What belongs to the sum and stands in no cell: deviations that are blank but follow from their rows. Added to the
   * terms where the printed figure fits neither with nor without.
   */
  readonly derived: number;
  /** Half the last printed unit for every figure that meets here (design §7). */
  readonly tolerance: number;
  /** Of a column: how many of the rows that it adds up have a figure, and how many it adds up. */
  readonly rowCount: number;
  readonly ofCount: number;
};
