import type { Area } from "./area";

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Formulas start with "=" and read as from the first cell of the area; they follow their cells like others. */
export type ConditionalRule =
  | {
      readonly kind: "cellValue";
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: "custom"; readonly formula: string }
  /** Kept as the workbook's file has it. */
  | { readonly kind: "other"; readonly type: OtherConditionalType };

/** As `Excel.ConditionalFormatType`. */
export type OtherConditionalType =
  "ColorScale" | "ContainsText" | "DataBar" | "IconSet" | "PresetCriteria" | "TopBottom";

/** What the rule changes in a cell's look; what is left out stands. */
export type ConditionalLook = {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly numberFormat?: string;
};

/** Kept by its sheet in order of priority: the first one wins. */
export type ConditionalFormat = {
  readonly id: string;
  area: Area;
  /** More areas with the same format; only files have such. */
  furtherAreas?: Area[];
  rule: ConditionalRule;
  look: ConditionalLook;
  stopIfTrue: boolean;
};
