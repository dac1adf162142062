import type { NumberedTableKey } from "../../core/plan/reportTableWords";

/** Tables that rows are added to in the pane. */
export type EntryTableKey = NumberedTableKey;
