import { createPartFault } from "../fault";
import { type XmlTag, scanXml } from "../xml/scanXml";
import { type XmlElement, createTreeBuilder } from "../xml/xmlElement";
import type { RawCell, RawFormula, RawRow } from "./rawCell";

/** Who is told of rows and cells, in the order in which they stand. */
export type SheetHandlers = {
  readonly openRow: (row: RawRow) => void;
  readonly cell: (cell: RawCell) => void;
  readonly closeRow: (end: number) => void;
};

type GrowingCell = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/**
 * Reads a sheet's part. Rows and cells are told one by one, since there may be a million of them; everything else comes as
 * elements, with a sheetData that looks blank. Throws a `Fault`: damagedPart, tooLarge.
 */
export function scanSheet(text: string, part: string, handlers: SheetHandlers): XmlElement {
  const builder = createTreeBuilder(part);
  let isInRows = false;
  let cell: GrowingCell | null = null;
  let formula: { text: string; attributes: RawFormula["attributes"] } | null = null;
  let target: "value" | "inlineText" | "formula" | null = null;
  let phonetic = 0;

  const openInRows = (tag: XmlTag): void => {
    target = null;
    if (tag.name === "row") handlers.openRow(tag);
    else if (tag.name === "c") {
      cell = { attributes: tag.attributes, start: tag.start, end: 0, value: null, inlineText: null, formula: null };
    } else if (cell === null) return;
    else if (tag.name === "v") [target, cell.value] = ["value", ""];
    else if (tag.name === "f") [target, formula] = ["formula", { text: "", attributes: tag.attributes }];
    else if (tag.name === "is") cell.inlineText = "";
    else if (tag.name === "rPh") phonetic += 1;
    else if (tag.name === "t" && phonetic === 0) target = "inlineText";
  };
  const closeInRows = (name: string, end: number): void => {
    target = null;
    if (name === "row") handlers.closeRow(end);
    else if (name === "rPh") phonetic -= 1;
    else if (name === "c" && cell !== null) {
      handlers.cell({ ...cell, end, formula });
      [cell, formula] = [null, null];
    }
  };

  scanXml(text, part, {
    open: (tag) => {
      if (isInRows) {
        openInRows(tag);
        return;
      }
      builder.open(tag);
      isInRows = tag.name === "sheetData";
    },
    text: (piece) => {
      if (!isInRows) builder.text(piece);
      else if (target === "formula" && formula !== null) formula.text += piece;
      else if (target === "value" && cell !== null) cell.value = (cell.value ?? "") + piece;
      else if (target === "inlineText" && cell !== null) cell.inlineText = (cell.inlineText ?? "") + piece;
    },
    close: (name, closeStart, end) => {
      if (isInRows && name !== "sheetData") {
        closeInRows(name, end);
        return;
      }
      isInRows = false;
      builder.close(closeStart, end);
    },
  });
  const root = builder.root();
  if (root?.name !== "worksheet") throw createPartFault("damagedPart", part, "it is no sheet of cells");
  return root;
}
