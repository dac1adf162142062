import { format, isDateFormat } from "numfmt";
import { type Cell, printValue } from "../cell";
import { describeText } from "../describeText";
import { describeFormula } from "../formula/describeFormula";
import type { FormulaPlace } from "../formula/normaliseFormula";
import type { Workbook } from "../workbook";

/** What the formula bar shows for a cell, so that typing it again enters the same: the formula, or the constant in Swedish. */
export function describeEntry(workbook: Workbook, place: FormulaPlace, cell: Cell): string {
  if (cell.formula !== null) return describeFormula(workbook, place, cell.formula);
  if (cell.hasApostrophe) return `'${printValue(cell.value)}`;
  if (typeof cell.value === "number") {
    const { numberFormat } = cell.format;
    if (isDateFormat(numberFormat)) {
      return format(Number.isInteger(cell.value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss", cell.value, { locale: "sv" });
    }
    return numberFormat.includes("%")
      ? describeText(cell)
      : format("General", cell.value, { locale: "sv", nbsp: false });
  }
  if (cell.value === null || typeof cell.value === "string") return cell.value ?? "";
  return describeText(cell);
}
