import type { ColumnKey } from "../vocabulary/keys";
import type { PreviewCell, ProposalNote } from "./deviationProposal";
import type { Target, Write } from "./plan";

/** Where a table's sums stand or will stand. */
export type SumRowPlace =
  /** Excel's own totals row, which the user has switched on. */
  | { readonly kind: "totals" }
  /** A row that the user has typed under the table; offset 1 is right under it. */
  | { readonly kind: "below"; readonly offset: number }
  /** No row yet, and room for Excel's own. */
  | { readonly kind: "new" }
  | { readonly kind: "none"; readonly note: ProposalNote };

/** What becomes of the sum row. */
export type SumRow = {
  readonly place: SumRowPlace;
  readonly writes: readonly Write[];
  readonly cells: readonly PreviewCell[];
  /** Every figure column's cell in the row, written or not; none where there is no row. */
  readonly figures: readonly SumFigure[];
};

export type SumFigure = {
  readonly key: ColumnKey;
  readonly header: string;
  readonly target: Target;
  readonly address: string;
  readonly numberFormat: string;
};
