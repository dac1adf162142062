import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, ICellData, IStyleData } from "@univerjs/core";
import type { Cell } from "../../../model/cell";
import { type Border, type CellFormat, DEFAULT_FORMAT } from "../../../model/cellFormat";
import type { ConditionalLook } from "../../../model/conditionalFormat";
import { describeText } from "../../../model/describeText";
import type { Sheet } from "../../../model/sheet";
import type { Workbook } from "../../../model/workbook";
import { describeConditionalLook } from "./conditionalLook";
import { type TableLook, describeTableLook } from "./tableLook";

/** How a cell of the model is drawn: its text and its look. Null: nothing to draw. */
export function describeGridCell(workbook: Workbook, sheet: Sheet, row: number, column: number): ICellData | null {
  const cell = sheet.cellAt(row, column);
  const table = workbook.tableAt(sheet.id, row, column);
  if (cell.value === null && cell.format === DEFAULT_FORMAT && table === undefined) return null;
  const tableLook = table === undefined ? {} : describeTableLook(table, row);
  const conditional = describeConditionalLook(sheet, row, column);
  const style = describeStyle(cell, tableLook, conditional);
  const text = describeText(
    conditional.numberFormat === undefined ? cell : withNumberFormat(cell, conditional.numberFormat),
  );
  return text === "" ? { s: style } : { v: text, s: style };
}

function withNumberFormat(cell: Cell, numberFormat: string): Cell {
  return { ...cell, format: { ...cell.format, numberFormat } };
}

const plainColor = DEFAULT_FORMAT.fontColor;

function describeStyle(cell: Cell, table: TableLook, conditional: ConditionalLook): IStyleData {
  const { format } = cell;
  const fill = conditional.fillColor ?? format.fillColor ?? table.fillColor;
  const ownColor = format.fontColor === plainColor ? undefined : format.fontColor;
  const isOn = (yes: boolean | undefined) => (yes === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ff: `${format.fontName}, Carlito, Segoe UI, Arial, sans-serif`,
    fs: format.fontSize,
    cl: { rgb: conditional.fontColor ?? ownColor ?? table.fontColor ?? plainColor },
    bl: isOn(conditional.bold ?? (format.bold || table.bold)),
    it: isOn(conditional.italic ?? format.italic),
    ul: { s: isOn(conditional.underline ?? format.underline) },
    st: { s: isOn(conditional.strikethrough ?? format.strikethrough) },
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ht: alignHorizontally(cell),
    vt: verticals[format.verticalAlignment],
    tb: chooseWrapping(cell),
    ...(format.indentLevel > 0 ? { pd: { l: format.indentLevel * indent } } : {}),
    bd: describeBorders(format, table),
  };
}

/** Long text runs on over blank neighbours; a number never does, or it could be read as theirs. */
function chooseWrapping({ format, value }: Cell): WrapStrategy {
  if (typeof value === "number") return WrapStrategy.CLIP;
  return format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
}

/** Pixels for a step of indentation. */
const indent = 9;

const verticals: Readonly<Record<CellFormat["verticalAlignment"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Left to itself, Excel puts numbers to the right, text to the left, and errors and truth values in the middle. */
function alignHorizontally({ format, value }: Cell): HorizontalAlign {
  switch (format.horizontalAlignment) {
    case "General":
      if (typeof value === "number") return HorizontalAlign.RIGHT;
      return typeof value === "string" || value === null ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
    case "Right":
      return HorizontalAlign.RIGHT;
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return HorizontalAlign.CENTER;
    case "Left":
    case "Fill":
    case "Justify":
      return HorizontalAlign.LEFT;
    default:
      return format.horizontalAlignment satisfies never;
  }
}

function describeBorders({ borders }: CellFormat, table: TableLook): IBorderData {
  const rule = (own: Border | undefined, line?: TableLook["lineAbove"]) => {
    if (own !== undefined && own.style !== "None") return { s: describeLine(own), cl: { rgb: own.color } };
    if (line === undefined) return undefined;
    return { s: line.isDouble ? BorderStyleTypes.DOUBLE : BorderStyleTypes.THIN, cl: { rgb: line.color } };
  };
  const sides = {
    t: rule(borders.EdgeTop, table.lineAbove),
    b: rule(borders.EdgeBottom, table.lineBelow),
    l: rule(borders.EdgeLeft),
    r: rule(borders.EdgeRight),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

function describeLine({ style, weight }: Border): BorderStyleTypes {
  switch (style) {
    case "None":
      return BorderStyleTypes.NONE;
    case "Dash":
      return BorderStyleTypes.DASHED;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Continuous":
      if (weight === "Thick") return BorderStyleTypes.THICK;
      return weight === "Medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
    default:
      return style satisfies never;
  }
}
