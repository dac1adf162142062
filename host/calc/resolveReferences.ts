import { parseA1Ref, parseStructRef, stringifyA1Ref, tokenTypes, tokenize } from "@borgar/fx/xlsx";
import type { ReferenceA1Xlsx, ReferenceNameXlsx, ReferenceStructXlsx } from "@borgar/fx/xlsx";
import type { CalcTable } from "./calc";
import { type FormulaPlace, type TableArea, findTable, findTableArea, isSameName } from "./findTableArea";

export type NamedSheet = { readonly id: string; readonly name: string };

/** What the references of a formula can mean. */
export type ReferenceContext = { readonly sheets: readonly NamedSheet[]; readonly tables: readonly CalcTable[] };

/** A formula that says everything in A1, and the cells that it reaches to, counted from 0 (-1: it has no references). */
export type ResolvedFormula = { readonly text: string; readonly lastRow: number; readonly lastColumn: number };

const REFERENCE_TYPES: ReadonlySet<string> = new Set([
  tokenTypes.REF_STRUCT,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
]);

type Reference = ReferenceA1Xlsx | ReferenceNameXlsx | undefined;

/**
 * Rewrites a formula so that an engine that knows neither tables nor Excel's file format calculates it:
 * structured references become A1, sheets that do not exist and other workbooks become #REF!,
 * and the prefixes `_xlfn.`, `_xlws.` and `_xlpm.`, which only mark newer functions, are dropped.
 * @param formula in English with commas, with or without the leading "="
 * @param place the cell it stands in; null for a defined name, which has no row of its own
 */
export function resolveReferences(
  formula: string,
  context: ReferenceContext,
  place: FormulaPlace | null,
): ResolvedFormula {
  const reach = { lastRow: -1, lastColumn: -1 };
  const print = (area: TableArea): string => printArea(area, context, place);
  const resolveToken = (type: string, value: string): string => {
    switch (type) {
      case tokenTypes.REF_STRUCT: {
        const reference = parseStructRef(value);
        return reference === undefined ? value : resolveTable(reference, context, place, print);
      }
      case tokenTypes.REF_NAMED:
        return resolveName(value, parseA1Ref(value), context, place, print);
      case tokenTypes.REF_RANGE:
      case tokenTypes.REF_BEAM:
        return resolveRange(value, parseA1Ref(value), context);
      case tokenTypes.FUNCTION:
        return value.replace(/^(_xlfn\.)?(_xlws\.)?/i, "");
      case tokenTypes.NUMBER:
        return printNumber(Number(value));
      default:
        return value;
    }
  };
  const text = tokenize(formula, { withLocation: false })
    .map((token) => {
      const resolved = resolveToken(token.type, token.value);
      const reference = REFERENCE_TYPES.has(token.type) ? parseA1Ref(resolved) : undefined;
      if (reference !== undefined && "range" in reference) {
        reach.lastRow = Math.max(reach.lastRow, reference.range.bottom ?? -1);
        reach.lastColumn = Math.max(reach.lastColumn, reference.range.right ?? -1);
      }
      return resolved;
    })
    .join("");
  return { text, ...reach };
}

function resolveTable(
  reference: ReferenceStructXlsx,
  context: ReferenceContext,
  place: FormulaPlace | null,
  print: (area: TableArea) => string,
): string {
  const area = findTableArea(reference, context.tables, place);
  return typeof area === "string" ? area : print(area);
}

/** A name is a table without brackets, a defined name or a variable of LET and LAMBDA. */
function resolveName(
  value: string,
  reference: Reference,
  context: ReferenceContext,
  place: FormulaPlace | null,
  print: (area: TableArea) => string,
): string {
  if (reference === undefined || !("name" in reference)) return value;
  if (reference.workbookName) return "#REF!";
  const table = findTable(context.tables, reference.name);
  if (table !== undefined) return resolveTable({ table: table.name }, context, place, print);
  return reference.name.replace(/^_xlpm\./i, "");
}

function resolveRange(value: string, reference: Reference, context: ReferenceContext): string {
  if (reference === undefined || !("range" in reference)) return value;
  if (reference.workbookName) return "#REF!";
  if (!reference.sheetName) return value;
  const sheet = context.sheets.find(({ name }) => isSameName(name, reference.sheetName ?? ""));
  return sheet === undefined ? "#REF!" : printSheet(sheet.name) + stringifyA1Ref({ range: reference.range });
}

function printArea(area: TableArea, context: ReferenceContext, place: FormulaPlace | null): string {
  const sheet = context.sheets.find(({ id }) => id === area.sheetId);
  if (sheet === undefined) return "#REF!";
  const range = stringifyA1Ref({
    range: {
      top: area.firstRow,
      bottom: area.lastRow,
      left: area.firstColumn,
      right: area.lastColumn,
      $top: true,
      $bottom: true,
      $left: true,
      $right: true,
    },
  });
  return place?.sheetId === sheet.id ? range : printSheet(sheet.name) + range;
}

/** Univer takes 1e5, .5 and -0 for text; Excel keeps 15 digits. */
function printNumber(value: number): string {
  return (value === 0 ? 0 : value).toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 15 });
}

/** Always in quotes: right for every name that Excel allows, also `R1C1` or `2019`. */
function printSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
