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

/** "Stop" refuses, the others let people go on. */
export type ErrorAlert = {
  readonly isShown: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
};

export type ValidationPrompt = { readonly isShown: boolean; readonly title: string; readonly message: string };

export const USUAL_ALERT: ErrorAlert = { isShown: true, style: "Stop", title: "", message: "" };
export const NO_PROMPT: ValidationPrompt = { isShown: true, title: "", message: "" };

/** What may be typed in the cells of an area. Excel holds only people to it; what an add-in writes is let through. */
export type DataValidation = {
  area: Area;
  /** More areas with the same rule; only files have such. */
  furtherAreas?: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  /** What is said when something else is typed; missing: Excel's own words, and no way round. */
  errorAlert?: ErrorAlert;
  /** What is said when a cell is selected; missing: nothing. */
  prompt?: ValidationPrompt;
};
