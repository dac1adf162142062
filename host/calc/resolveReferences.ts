import { parse, parseA1Ref, parseStructRef, stringifyA1Ref, tokenTypes, tokenize } from "@borgar/fx/xlsx";
import type { Token } from "@borgar/fx/xlsx";
import type { CalcTable } from "./calc";
import { createRepeatedReader } from "./createRepeatedReader";
import { type FormulaPlace, type TableArea, findTable, findTableArea, isSameName } from "./findTableArea";

export type NamedSheet = { readonly id: string; readonly name: string };

/** What the references of a formula can mean. */
export type ReferenceContext = {
  readonly sheets: readonly NamedSheet[];
  readonly tables: readonly CalcTable[];
  /** Defined names: name → formula, without "=". */
  readonly names: ReadonlyMap<string, string>;
};

/** A formula that says everything in A1, and the cells that it reaches to, counted from 0 (-1: it has no references). */
export type ResolvedFormula = { readonly text: string; readonly lastRow: number; readonly lastColumn: number };

const NO_REACH = { lastRow: -1, lastColumn: -1 };

/** Names may build on names, but not on themselves. */
const DEEPEST_NAME = 20;

/**
 * Rewrites a formula so that an engine that knows neither tables, names nor Excel's file format calculates it:
 * structured references become A1, defined names what they stand for, sheets that do not exist and other workbooks #REF!,
 * and the prefixes `_xlfn.`, `_xlws.` and `_xlpm.`, which only mark newer functions, are dropped.
 * What is no formula at all becomes #NAME?.
 * @param formula in English with commas, with "="
 * @param place the cell it stands in
 */
export function resolveReferences(formula: string, context: ReferenceContext, place: FormulaPlace): ResolvedFormula {
  return resolveFormula(formula, { context, place, depth: 0 });
}

/** Where a formula stands: in a cell, or so many names deep. */
type Setting = { readonly context: ReferenceContext; readonly place: FormulaPlace; readonly depth: number };

function resolveFormula(formula: string, setting: Setting): ResolvedFormula {
  const tokens = readTokens(formula);
  if (tokens === null) return { text: "=#NAME?", ...NO_REACH };
  const parts = tokens.map((token) => resolveToken(token, setting));
  return {
    text: parts.map(({ text }) => text).join(""),
    lastRow: Math.max(...parts.map(({ lastRow }) => lastRow)),
    lastColumn: Math.max(...parts.map(({ lastColumn }) => lastColumn)),
  };
}

/** Null for what is no formula. */
const readTokens = createRepeatedReader((formula): readonly Token[] | null => {
  const tokens = tokenize(formula, { withLocation: false });
  return isFormula(tokens) ? tokens : null;
});

/** False for what Excel would not let anybody enter. Univer must not see it: an open bracket there spoils what it reads next. */
function isFormula(tokens: readonly Token[]): boolean {
  try {
    parse([...tokens]);
    return true;
  } catch {
    return false;
  }
}

function resolveToken({ type, value }: Token, setting: Setting): ResolvedFormula {
  switch (type) {
    case tokenTypes.REF_STRUCT:
      return measure(resolveTable(value, setting));
    case tokenTypes.REF_NAMED:
      return resolveName(value, setting);
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM:
      return measure(resolveRange(value, setting.context));
    case tokenTypes.FUNCTION:
      return { text: value.replace(/^(_xlfn\.)?(_xlws\.)?/i, ""), ...NO_REACH };
    case tokenTypes.NUMBER:
      return { text: printNumber(Number(value)), ...NO_REACH };
    default:
      return { text: value, ...NO_REACH };
  }
}

function resolveTable(value: string, setting: Setting): string {
  // fx reads some references without a table's name for another workbook's; with any name it reads all.
  const isNameless = value.startsWith("[");
  const reference = parseStructRef(isNameless ? `_${value}` : value);
  if (reference === undefined) return "#REF!";
  return resolveArea(
    findTableArea(isNameless ? { ...reference, table: "" } : reference, setting.context.tables, setting.place),
    setting,
  );
}

function resolveArea(area: TableArea | "#REF!" | "#VALUE!", { context, place }: Setting): string {
  if (typeof area === "string") return area;
  const sheet = context.sheets.find(({ id }) => id === area.sheetId);
  if (sheet === undefined) return "#REF!";
  const [top, bottom, left, right] = [area.firstRow, area.lastRow, area.firstColumn, area.lastColumn];
  const range = { top, bottom, left, right, $top: true, $bottom: true, $left: true, $right: true };
  return (sheet.id === place.sheetId ? "" : printSheet(sheet.name)) + stringifyA1Ref({ range });
}

/** A name is a table without brackets, a defined name or a variable of LET and LAMBDA. */
function resolveName(value: string, setting: Setting): ResolvedFormula {
  const { context, place, depth } = setting;
  const reference = parseA1Ref(value);
  if (reference === undefined || !("name" in reference)) return { text: value, ...NO_REACH };
  if (reference.workbookName) return { text: "#REF!", ...NO_REACH };
  if (findTable(context.tables, reference.name) !== undefined) {
    return measure(resolveArea(findTableArea({ table: reference.name }, context.tables, place), setting));
  }
  const defined = [...context.names].find(([name]) => isSameName(name, reference.name));
  if (defined === undefined) return { text: reference.name.replace(/^_xlpm\./i, ""), ...NO_REACH };
  if (depth === DEEPEST_NAME) return { text: "#NAME?", ...NO_REACH };
  const resolved = resolveFormula(`=${defined[1]}`, { ...setting, depth: depth + 1 });
  const text = resolved.text.slice(1);
  // In brackets, so that the name's own sum is done before what stands around it; a bare reference stays one.
  return { ...resolved, text: parseA1Ref(text) === undefined ? `(${text})` : text };
}

function resolveRange(value: string, context: ReferenceContext): string {
  const reference = parseA1Ref(value);
  if (reference === undefined || !("range" in reference)) return value;
  if (reference.workbookName) return "#REF!";
  if (!reference.sheetName) return value;
  const sheet = context.sheets.find(({ name }) => isSameName(name, reference.sheetName ?? ""));
  return sheet === undefined ? "#REF!" : printSheet(sheet.name) + stringifyA1Ref({ range: reference.range });
}

function measure(text: string): ResolvedFormula {
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference)) return { text, ...NO_REACH };
  return { text, lastRow: reference.range.bottom ?? -1, lastColumn: reference.range.right ?? -1 };
}

/** Univer takes 1e5, .5 and -0 for text; Excel keeps 15 digits. */
function printNumber(value: number): string {
  return (value === 0 ? 0 : value).toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 15 });
}

/** Always in quotes: right for every name that Excel allows, also `R1C1` or `2019`. */
function printSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
