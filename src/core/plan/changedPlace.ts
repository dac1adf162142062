import type { CellContent } from "../workbook";

/** A place that no longer holds what we wrote, so that the write cannot be taken back without losing what the user did since. */
export type ChangedPlace =
  | {
      readonly kind: "cell";
      readonly sheet: string;
      /** The table's name; the sheet's where it is a sheet of our own. */
      readonly table: string;
      /** A1 without sheet. */
      readonly address: string;
      /** As written then and as it stands now. */
      readonly written: CellContent;
      readonly found: CellContent;
    }
  /** The row with this Nr is gone, or several have it. */
  | { readonly kind: "row"; readonly sheet: string; readonly table: string; readonly key: string }
  /** The table (or the sheet of our own) is gone, or its columns, rows or their order are others than after the write. */
  | { readonly kind: "table"; readonly sheet: string; readonly table: string };
