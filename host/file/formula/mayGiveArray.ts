import { parse, parseA1Ref, parseStructRef } from "@borgar/fx/xlsx";
import { tokenizeFormula } from "../../model/formula/tokenizeFormula";

/**
 * What functions take whole ranges and give one value: "*" for all arguments, or the numbers of those that do, from 0.
 * Everything else is asked cell by cell, and then a range gives many values.
 */
const RANGE_TAKERS: Readonly<Record<string, "*" | readonly number[]>> = {
  ...Object.fromEntries(
    (
      "AND AVERAGE AVERAGEA CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COLUMNS CORREL CUBESET DEVSQ GCD GEOMEAN HARMEAN " +
      "IRR ISREF KURT LCM MAX MAXA MEDIAN MIN MINA MODE MODE.SNGL MULTINOMIAL NPV OR PRODUCT ROWS SKEW SLOPE STDEV STDEV.P " +
      "STDEV.S STDEVA SUBTOTAL AGGREGATE SUM SUMPRODUCT SUMSQ SUMXMY2 TEXTJOIN VAR VAR.P VAR.S VARA XOR AVERAGEIFS"
    )
      .split(" ")
      .map((name) => [name, "*"] as const),
  ),
  COUNTIF: [0],
  SUMIF: [0, 2],
  AVERAGEIF: [0, 2],
  SUMIFS: [0, 1, 3, 5, 7, 9, 11, 13, 15],
  COUNTIFS: [0, 2, 4, 6, 8, 10, 12, 14],
  AVERAGEIFS: [0, 1, 3, 5, 7, 9, 11, 13, 15],
  MAXIFS: [0, 1, 3, 5, 7, 9, 11, 13, 15],
  MINIFS: [0, 1, 3, 5, 7, 9, 11, 13, 15],
  INDEX: [0],
  MATCH: [1],
  XMATCH: [1],
  LOOKUP: [1, 2],
  VLOOKUP: [1],
  HLOOKUP: [1],
  XLOOKUP: [1, 2],
  LARGE: [0],
  SMALL: [0],
  RANK: [1],
  "RANK.EQ": [1],
  "RANK.AVG": [1],
  PERCENTILE: [0],
  "PERCENTILE.INC": [0],
  "PERCENTILE.EXC": [0],
  QUARTILE: [0],
  "QUARTILE.INC": [0],
  "QUARTILE.EXC": [0],
  ROW: [0],
  COLUMN: [0],
};

/** These work through arrays by themselves, so arrays within them need no mark. */
const ARRAY_WORKERS: ReadonlySet<string> = new Set(["SUMPRODUCT"]);

/** These always may give many values. */
const ARRAY_GIVERS: ReadonlySet<string> = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT " +
    "MODE.MULT MUNIT PIVOTBY RANDARRAY REGEXEXTRACT SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW " +
    "TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS GROWTH"
  ).split(" "),
);

/**
 * True where a formula may work with many values at once or give them. A file must then say that it is a formula of today's
 * Excel; otherwise Excel reads it as of old, when a range in the place of a value meant its one cell in the same row.
 * Where it is not certain, true: a formula that needs no such mark is none the worse for it.
 */
export function mayGiveArray(formula: string): boolean {
  try {
    return givesArray(parse(tokenizeFormula(formula)), false);
  } catch {
    // Excel would not take it either; it stands as it is.
    return false;
  }
}

type Node = ReturnType<typeof parse>;

function givesArray(node: Node, takesRange: boolean): boolean {
  switch (node.type) {
    case "ReferenceIdentifier":
      return !takesRange && isManyCells(node.value, node.kind);
    case "ArrayExpression":
      return !takesRange;
    case "BinaryExpression":
      // The reference operators join ranges; the others ask for values.
      return node.arguments.some((part) => givesArray(part, takesRange && [":", ",", " "].includes(node.operator)));
    case "UnaryExpression":
      return node.operator !== "@" && node.arguments.some((part) => givesArray(part, false));
    case "CallExpression":
      return givesArrayFromCall(node, takesRange);
    // What the names within stand for is not followed.
    case "LetExpression":
      return !isPlainLet(node);
    case "LambdaExpression":
      return true;
    default:
      return false;
  }
}

/** As fx gives a call: its own types leave out that an argument may be missing and that a LAMBDA may be called. */
type Call = {
  readonly callee: { readonly name?: string };
  readonly arguments: readonly (Node | null)[];
};

function givesArrayFromCall(node: Call, takesRange: boolean): boolean {
  const name = node.callee.name?.toUpperCase() ?? "";
  if (ARRAY_WORKERS.has(name)) return false;
  if (ARRAY_GIVERS.has(name) && !takesRange) return true;
  const takers = RANGE_TAKERS[name] ?? (ARRAY_GIVERS.has(name) ? "*" : []);
  return node.arguments.some(
    (part, index) => part !== null && givesArray(part, takers === "*" || takers.includes(index)),
  );
}

function isPlainLet(node: Node & { type: "LetExpression" }): boolean {
  const parts = [...node.declarations.map(({ init }) => init), node.body];
  return parts.every((part) => part === null || !givesArray(part, false));
}

function isManyCells(text: string, kind: string): boolean {
  if (kind === "table") {
    const { columns = [], sections = [] } = parseStructRef(text) ?? {};
    const rows = sections.map((section) => section.toLowerCase());
    const isOneRow = rows.length === 1 && ["this row", "totals", "headers"].includes(rows[0] ?? "");
    return !(isOneRow && columns.length === 1);
  }
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference)) return false;
  const { top, bottom, left, right } = reference.range;
  return top !== (bottom ?? top) || left !== (right ?? left) || top === null || left === null;
}
