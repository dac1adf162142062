import type { Area } from "./area";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** Bounds are numbers or formulas that start with "=". */
export type ValidationRule =
  /** `source`: the words separated by commas (also in Swedish), or a formula that gives a range of cells. */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "textLength";
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly kind: "custom"; readonly formula: string }
  /** Kept as the workbook's file has it. "None" only shows a message. */
  | { readonly kind: "other"; readonly type: "Date" | "Time" | "None" };

/** What may be typed in the cells of an area. Excel holds only people to it; what an add-in writes is let through. */
export type DataValidation = {
  area: Area;
  /** More areas with the same rule; only files have such. */
  furtherAreas?: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
};
