import type { ColumnKey } from "../core/vocabulary/keys";

/**
 * One field of a form: a cell found by its table, its row's Nr and its column. Headers are the table's own. A row of a budget
 * table has no Nr: there the column of codes or names is what it is found by.
 */
export type Field = {
  readonly tableId: string;
  readonly numberHeader: string;
  readonly number: string;
  readonly key: ColumnKey;
  readonly header: string;
};

/** What somebody wrote in a field, over what they saw there when they began. */
export type FieldEntry = Field & {
  readonly before: string;
  readonly after: string;
  /** Fields that say the same and are to go on doing so: the rows that name a goal by its words. */
  readonly followers?: readonly Field[];
};

export type FieldOutcome =
  /** It stands in the cell. */
  | { readonly kind: "entered" }
  /** Nothing was written: the cell has got another text since, from the sheet or from somebody else. */
  | { readonly kind: "conflict"; readonly theirs: string }
  /** Nothing was written: no row has that Nr any more, or several have. */
  | { readonly kind: "gone" };
