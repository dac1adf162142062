import { tokenTypes } from "@borgar/fx/xlsx";
import type { Area } from "../../model/area";
import type { Cell } from "../../model/cell";
import { parseAreaAddress, printAreaAddress } from "../../model/cellAddress";
import { mapTokens } from "../../model/formula/tokenizeFormula";
import { printFileFormula } from "../formula/fileFormula";
import { mayGiveArray } from "../formula/mayGiveArray";
import type { SourceCell } from "../sheet/sourceSheet";
import { printTagWith } from "../xml/edits";
import { printElement, printText } from "../xml/printXml";
import type { XmlElement } from "../xml/xmlElement";
import type { SaveContext } from "./saveContext";

/** Where a formula stands and what it fills. */
export type FormulaPlace = {
  readonly row: number;
  readonly column: number;
  readonly spill: Area | null;
  readonly isSharedIntact: boolean;
};

export type PrintedFormula = { readonly printed: string; readonly mark: number | string | null };

const NOTHING: PrintedFormula = { printed: "", mark: null };

/**
 * A cell's formula as the file holds it; the file's own element where it still says the same.
 * @param element the file's element, read from the cell alone
 * @param text that element as it stands in the file
 */
export function printFormula(
  cell: Cell,
  origin: SourceCell | null,
  element: XmlElement | undefined,
  text: string,
  place: FormulaPlace,
  context: SaveContext,
): PrintedFormula {
  const own = printAreaAddress({ row: place.row, column: place.column, rowCount: 1, columnCount: 1 });
  if (cell.formula === null) return NOTHING;
  const isKept = origin?.formula === cell.formula && element !== undefined;
  const isMoved = origin?.row !== place.row || origin.column !== place.column;
  if (isKept && origin.formulaKind === "plain") return { printed: text, mark: null };
  if (isKept && origin.formulaKind === "shared" && !isMoved && place.isSharedIntact)
    return { printed: text, mark: null };
  const ref = place.spill === null ? own : printAreaAddress(place.spill);
  if (isKept && origin.formulaKind === "dynamic") {
    const tag = printTagWith(element.isSelfClosing ? text : text.slice(0, element.openEnd - element.start), { ref });
    return { printed: tag + text.slice(element.openEnd - element.start), mark: context.dynamicMark() };
  }
  if (isKept && origin.formulaKind === "array" && !isMoved) return { printed: text, mark: null };
  if (origin?.formulaKind === "array" && element !== undefined) {
    const filled = moveArea(parseAreaAddress(element.attributes["ref"] ?? ""), origin, place);
    const attributes = { t: "array", ref: filled === null ? own : printAreaAddress(filled) };
    return { printed: printElement("f", attributes, printText(printFileFormula(cell.formula))), mark: null };
  }
  const content = printText(printFileFormula(cell.formula));
  const isDynamic =
    place.spill !== null ||
    origin?.formulaKind === "dynamic" ||
    (!wasPlain(origin, cell.formula) && mayGiveArray(cell.formula));
  if (!isDynamic) return { printed: printElement("f", {}, content), mark: null };
  return { printed: printElement("f", { t: "array", ref }, content), mark: context.dynamicMark() };
}

function moveArea(area: Area | null, from: { row: number; column: number }, to: FormulaPlace): Area | null {
  if (area === null) return null;
  return { ...area, row: area.row + to.row - from.row, column: area.column + to.column - from.column };
}

/** The formula is a plain one of the file whose references have only followed their cells; it must go on as it was. */
function wasPlain(origin: SourceCell | null, formula: string): boolean {
  const isPlain = origin?.formulaKind === "plain" || origin?.formulaKind === "shared";
  return isPlain && origin.formula !== null && leaveOutReferences(origin.formula) === leaveOutReferences(formula);
}

function leaveOutReferences(formula: string): string {
  const references: ReadonlySet<string> = new Set([
    tokenTypes.REF_RANGE,
    tokenTypes.REF_BEAM,
    tokenTypes.REF_TERNARY,
    tokenTypes.REF_STRUCT,
    tokenTypes.REF_NAMED,
  ]);
  return mapTokens(formula, ({ type, value }) => (references.has(type) ? "A1" : value));
}
