import type { Area } from "../../model/area";
import { type Cell, isSameValue } from "../../model/cell";
import { printAreaAddress } from "../../model/cellAddress";
import type { SourceCell } from "../sheet/sourceSheet";
import { printEscapes } from "../xml/escapes";
import { type PrintedAttributes, printElement, printText } from "../xml/printXml";
import { type XmlElement, findChild, readXml } from "../xml/xmlElement";
import { printTextElement } from "./createStringWriter";
import { type FormulaPlace, printFormula } from "./printFormula";
import type { SaveContext } from "./saveContext";

/** A cell that is to be written anew, and what the file had of it. */
export type PrintedCell = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  /** The number of the cell's format in the file. */
  readonly style: number;
  readonly origin: SourceCell | null;
  /** The text of the sheet's part, in which `origin` stands. */
  readonly text: string;
  /** The cells that a formula fills, if more than its own. */
  readonly spill: Area | null;
  /** The shared formula that the cell takes part in stands in the file as it was. */
  readonly isSharedIntact: boolean;
};

/** A cell as a file holds it. What the model does not know of it stays where the model's part has not changed. */
export function printCell(printed: PrintedCell, context: SaveContext): string {
  const { cell, row, column, style, origin, text } = printed;
  const element = origin === null ? null : readXml(text.slice(origin.start, origin.end), origin.part);
  const slice = (part: XmlElement): string =>
    origin === null ? "" : text.slice(origin.start + part.start, origin.start + part.end);
  const hasSameValue =
    origin !== null && isSameValue(origin.value, cell.value) && (origin.formula === null) === (cell.formula === null);
  const place: FormulaPlace = { row, column, spill: printed.spill, isSharedIntact: printed.isSharedIntact };
  const formulaElement = element === null ? undefined : findChild(element, "f");
  const formula = printFormula(
    cell,
    origin,
    formulaElement,
    formulaElement === undefined ? "" : slice(formulaElement),
    place,
    context,
  );
  const { type, content } = element !== null && hasSameValue ? keepValue(element, slice) : printValue(cell, context);
  const attributes: PrintedAttributes = {
    r: printAreaAddress({ row, column, rowCount: 1, columnCount: 1 }),
    s: style === 0 ? null : style,
    t: type,
    cm: formula.mark,
    // These describe the value: a picture or a link to data, and how it is read aloud.
    vm: hasSameValue ? (element?.attributes["vm"] ?? null) : null,
    ph: hasSameValue ? (element?.attributes["ph"] ?? null) : null,
  };
  return printElement("c", attributes, formula.printed + content);
}

type PrintedValue = { readonly type: string | null; readonly content: string };

/** The value as the file has it: the same shared text with its formats, the same digits. */
function keepValue(element: XmlElement, slice: (part: XmlElement) => string): PrintedValue {
  const value = findChild(element, "v") ?? findChild(element, "is");
  return { type: element.attributes["t"] ?? null, content: value === undefined ? "" : slice(value) };
}

function printValue({ value, formula, isSpilled }: Cell, context: SaveContext): PrintedValue {
  const print = (content: string): string => printElement("v", {}, content);
  switch (typeof value) {
    case "number":
      return { type: null, content: print(printNumber(value)) };
    case "boolean":
      return { type: "b", content: print(value ? "1" : "0") };
    case "string": {
      if (formula !== null || isSpilled) return { type: "str", content: print(printText(printEscapes(value))) };
      const number = context.strings.numberOf(value);
      if (number !== null) return { type: "s", content: print(String(number)) };
      return { type: "inlineStr", content: printElement("is", {}, printTextElement(value)) };
    }
    default:
      return value === null ? { type: null, content: "" } : { type: "e", content: print(value.error) };
  }
}

/** The shortest digits that give the same number again. */
function printNumber(value: number): string {
  return Object.is(value, -0) ? "0" : String(value).replace("e", "E");
}
