import type { CellContent } from "../workbook";

/** A place that no longer holds what we wrote, so that the write cannot be taken back without losing what the user did since. */
export type ChangedPlace =
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly table: string;
      /** A1 without sheet. */
      readonly address: string;
      /** As written then and as it stands now. */
      readonly written: CellContent;
      readonly found: CellContent;
    }
  /** The table is gone, or its columns, rows or their order are others than after the write. */
  | { readonly kind: "table"; readonly sheet: string; readonly table: string };
