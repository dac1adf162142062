import type { ColumnKey } from "../core/vocabulary/keys";

/** What one column of a new row is to hold. */
export type EntryText = { readonly key: ColumnKey; readonly text: string };

/** A row to be added to a table that people report in. It gets the table's next Nr. A column that the table lacks is left out. */
export type NewEntry = readonly EntryText[];
