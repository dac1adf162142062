import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import { formatCells } from "../../model/operations/formatCells";
import type { Workbook } from "../../model/workbook";
import { type Argument, refuseArgument } from "../framework/arguments";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** What all cells of the range have; null where they differ. Of whole rows and columns the used cells are asked. */
export function readCommonFormat<K extends keyof CellFormat>(
  workbook: Workbook,
  range: RangeTarget,
  name: K,
): CellFormat[K] | null {
  const { sheet, area } = locateRange(workbook, range);
  const isWhole = area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS;
  const asked = isWhole
    ? (sheet.usedArea("contentsAndFormats", area) ?? { ...area, rowCount: 1, columnCount: 1 })
    : area;
  const first = sheet.cellAt(asked.row, asked.column).format[name];
  for (let row = asked.row; row < asked.row + asked.rowCount; row += 1) {
    for (let column = asked.column; column < asked.column + asked.columnCount; column += 1) {
      if (sheet.cellAt(row, column).format[name] !== first) return null;
    }
  }
  return first;
}

export function changeFormat(workbook: Workbook, range: RangeTarget, change: Partial<CellFormat>): void {
  const { sheet, area } = locateRange(workbook, range);
  formatCells(workbook, sheet, area, change);
}

/** "#RRGGBB"; Excel also takes a few colours by name. */
export const colour: Argument<string> = (given) => {
  if (typeof given !== "string") return refuseArgument("a colour", given);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  return NAMED_COLOURS[given.toLowerCase()] ?? refuseArgument("a colour such as #RRGGBB", given);
};

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};
