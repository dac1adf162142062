import { type Cell, isSameValue } from "../../model/cell";
import { parseAreaAddress } from "../../model/cellAddress";
import { areasEqual } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { SourceCell } from "../sheet/sourceSheet";
import { findChild, readXml } from "../xml/xmlElement";
import { findSpill } from "./findSpill";
import type { SaveContext } from "./saveContext";

/** The model's cell says what the file's cell in the same place says, so the file's stands. */
export function isCellUnchanged(sheet: Sheet, origin: SourceCell, cell: Cell, context: SaveContext): boolean {
  if (cell.origin === origin && cell.format === origin.format && cell.value === origin.value) {
    // Nearly all cells of nearly all files.
    if (cell.formula === origin.formula && origin.formulaKind !== "dynamic") return true;
  }
  const isText = typeof cell.value === "string";
  return (
    cell.formula === origin.formula &&
    isSameValue(cell.value, origin.value) &&
    (!isText || cell.hasApostrophe === origin.hasApostrophe) &&
    cell.isSpilled === origin.isSpilled &&
    context.styles.numberOf(cell.format, isText ? cell.hasApostrophe : null) === origin.format.origin &&
    (origin.formulaKind !== "dynamic" || fillsTheSame(sheet, origin, context))
  );
}

function fillsTheSame(sheet: Sheet, { row, column, start, end, part }: SourceCell, context: SaveContext): boolean {
  const source = context.source.tabs.find((tab) => tab.part === part)?.sheet?.source;
  const element = findChild(readXml(source?.text.slice(start, end) ?? "<c/>", part), "f");
  const before = parseAreaAddress(element?.attributes["ref"] ?? "");
  const now = findSpill(sheet, row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
  return before !== null && areasEqual(before, now);
}
