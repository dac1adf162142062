import type { CellValue } from "../../model/cell";
import { createPartFault } from "../fault";
import { readIsoDate } from "../source/dateSystems";
import { readEscapes } from "../xml/escapes";
import type { RawCell } from "./rawCell";
import type { SheetContext } from "./sheetContext";

/** What a cell holds; a formula's value as it was last calculated. Throws a `Fault`, damagedPart. */
export function readCellValue({ attributes, value, inlineText, formula }: RawCell, context: SheetContext): CellValue {
  const fail = (): never => {
    throw createPartFault("damagedPart", context.part, `cell ${attributes["r"] ?? "?"}: ${value ?? ""}`);
  };
  switch (attributes["t"] ?? "n") {
    case "inlineStr":
      return inlineText === null ? null : readEscapes(inlineText);
    case "str":
      // A formula may give "", and a cell without a value may still say that it is text.
      return value === null ? null : readEscapes(value);
    case "s":
      if (value === null || value === "") return null;
      return context.texts[readNumber(value) ?? -1] ?? fail();
    case "b":
      return value === null ? null : value.trim() === "1" || value.trim() === "true";
    case "e":
      return value === null || value === "" ? null : { error: value };
    case "d":
      return value === null ? null : (readIsoDate(value, context.dateSystem) ?? fail());
    case "n":
      if (value === null || (value === "" && formula === null)) return null;
      return value === "" ? null : (readNumber(value) ?? fail());
    default:
      return fail();
  }
}

function readNumber(text: string): number | null {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}
