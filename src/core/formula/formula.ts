import type { ColumnKey } from "../vocabulary/keys";

/**
 * A formula as a tree, in the vocabulary's column keys: `printFormula` spells it with the names that a workbook uses,
 * `evaluate` computes it. So every relation has one definition, and renamed headers cost nothing.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** The cell of a column in the formula's own row. */
  | { readonly kind: "cell"; readonly column: ColumnKey }
  /** All body cells of a column. */
  | { readonly kind: "column"; readonly column: ColumnKey }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Formula[] }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  /** A criterion of SUMIFS: any other content than this text, upper and lower case alike. */
  | { readonly kind: "isNot"; readonly text: string };

/** Every function that we write; all of them older than Excel 2010. */
export type FunctionName = "AND" | "COUNT" | "IF" | "ISNUMBER" | "OR" | "SUM" | "SUMIFS" | "SUMPRODUCT";

export type BinaryOperator = "+" | "-" | "*" | "=" | "<>" | "&";
