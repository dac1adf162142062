import {
  type ReferenceA1Xlsx,
  type ReferenceNameXlsx,
  type ReferenceStructXlsx,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenTypes,
} from "@borgar/fx/xlsx";
import { createRepeatedReader } from "../../calc/createRepeatedReader";
import { printSheetName } from "../cellAddress";
import { tokenizeFormula } from "./tokenizeFormula";

/** A reference stays as it is written, whatever way of writing it that is: "'Drift'!B3" and "Drift!B3" are the same. */
export const AS_WRITTEN = Symbol("as written");

/** What becomes of each reference in a formula: the same in its proper writing, or as it stands, another, or null for #REF!. */
export type ReferenceMapping = {
  readonly range?: (reference: ReferenceA1Xlsx) => ReferenceA1Xlsx | typeof AS_WRITTEN | null;
  readonly table?: (reference: ReferenceStructXlsx) => ReferenceStructXlsx | ReferenceA1Xlsx | typeof AS_WRITTEN | null;
  readonly name?: (reference: ReferenceNameXlsx) => ReferenceNameXlsx | ReferenceA1Xlsx | typeof AS_WRITTEN | null;
};

const RANGE_TYPES: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY]);

/**
 * Rewrites the references of a formula and leaves everything else as it stands, blanks included.
 * Structured references come out in full (`Table[[#This Row],[Column]]`), unless `shortens` says otherwise.
 */
export function mapReferences(formula: string, mapping: ReferenceMapping, shortens = false): string {
  const tokens = readTokens(formula);
  return stringifyTokens(tokens.map((token) => ({ ...token, value: mapToken(token, mapping, shortens) })));
}

type Token = { readonly type: string; readonly value: string };

const readTokens = createRepeatedReader((formula): readonly Token[] => tokenizeFormula(formula));

function mapToken(token: Token, mapping: ReferenceMapping, shortens: boolean): string {
  if (RANGE_TYPES.has(token.type) && mapping.range !== undefined) {
    const reference = parseA1Ref(token.value);
    if (reference === undefined || !("range" in reference)) return token.value;
    const mapped = mapping.range(reference);
    if (mapped === AS_WRITTEN) return token.value;
    return mapped !== null && token.value.includes(":") ? printArea(mapped) : printReference(mapped, shortens);
  }
  if (token.type === tokenTypes.REF_STRUCT && mapping.table !== undefined) {
    const reference = parseStructRef(token.value);
    const mapped = reference === undefined ? AS_WRITTEN : mapping.table(reference);
    return mapped === AS_WRITTEN ? token.value : printReference(mapped, shortens);
  }
  if (token.type === tokenTypes.REF_NAMED && mapping.name !== undefined) {
    const reference = parseA1Ref(token.value);
    const mapped = reference !== undefined && "name" in reference ? mapping.name(reference) : AS_WRITTEN;
    return mapped === AS_WRITTEN ? token.value : printReference(mapped, shortens);
  }
  return token.value;
}

/** An area stays written as one, "B4:B4", also where it has shrunk to one cell. */
function printArea(reference: ReferenceA1Xlsx): string {
  const printed = printReference(reference, false);
  if (printed.includes(":")) return printed;
  const { bottom, right, $bottom, $right } = reference.range;
  const corner = { bottom: bottom ?? null, right: right ?? null, $bottom: $bottom ?? false, $right: $right ?? false };
  const { bottom: top, right: left, $bottom: $top, $right: $left } = corner;
  return `${printed}:${stringifyA1Ref({ range: { ...corner, top, left, $top, $left } })}`;
}

type Reference = ReferenceA1Xlsx | ReferenceStructXlsx | ReferenceNameXlsx;

function printReference(reference: Reference | null, shortens: boolean): string {
  if (reference === null) return "#REF!";
  if ("range" in reference) {
    // Sheet names are quoted here, because Excel quotes more of them than fx does.
    const { sheetName = "", workbookName = "", range } = reference;
    if (workbookName !== "" || sheetName.includes(":")) return stringifyA1Ref(reference);
    return (sheetName === "" ? "" : `${printSheetName(sheetName)}!`) + stringifyA1Ref({ range });
  }
  if ("name" in reference) {
    const sheet = reference.sheetName ?? "";
    return (sheet === "" ? "" : `${printSheetName(sheet)}!`) + reference.name;
  }
  return stringifyStructRef(reference, { thisRow: !shortens });
}
