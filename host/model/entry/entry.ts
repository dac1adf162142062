import type { CellValue } from "../cell";

/** What is entered in a cell. */
export type Entry =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly hasApostrophe?: boolean;
      /** The number format that the way of writing suggests ("50%"); taken by cells whose format is General. */
      readonly numberFormat?: string;
    };

export const BLANK_ENTRY: Entry = { kind: "value", value: null };
