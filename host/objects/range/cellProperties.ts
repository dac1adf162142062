import type { Border, BorderSide, CellFormat } from "../../model/cellFormat";
import { formatCellsAt } from "../../model/operations/formatCells";
import type { Workbook } from "../../model/workbook";
import { type Argument, number, readFields, refuseArgument, text, truth, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { borderStyle, borderWeight, NO_BORDER } from "./rangeBorders";
import { colour } from "./commonFormat";
import { horizontal, vertical } from "./rangeFormat";
import { underline } from "./rangeFont";
import { readFormats } from "./rangeReads";
import { type RangeTarget, locateRange } from "./rangeTarget";

type Fields = Readonly<Record<string, unknown>>;

const SIDES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const satisfies Record<string, BorderSide>;

/** `Excel.CellProperties` of each cell, as far as they are asked for. */
export function readCellProperties(workbook: Workbook, range: RangeTarget, asked: unknown): unknown {
  const formats = readFormats(workbook, range);
  return formats?.map((row) => row.map((format) => pickAsked({ format: describeFormat(format) }, fitBorders(asked))));
}

function describeFormat(format: CellFormat): Fields {
  return {
    fill: { color: format.fillColor ?? "#FFFFFF", pattern: format.fillColor === null ? "None" : "Solid" },
    font: {
      name: format.fontName,
      size: format.fontSize,
      color: format.fontColor,
      bold: format.bold,
      italic: format.italic,
      underline: format.underline ? "Single" : "None",
      strikethrough: format.strikethrough,
    },
    borders: Object.fromEntries(
      Object.entries(SIDES).map(([name, side]) => [name, { ...(format.borders[side] ?? NO_BORDER) }]),
    ),
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: format.wrapText,
    indentLevel: format.indentLevel,
    protection: { locked: format.locked },
  };
}

/** What is asked of borders is asked of each side. */
function fitBorders(asked: unknown): unknown {
  const { format, ...rest } = readFields(asked);
  if (typeof format !== "object") return asked;
  const { borders, ...others } = readFields(format);
  if (borders === undefined) return asked;
  const sides = Object.fromEntries(Object.keys(SIDES).map((name) => [name, borders]));
  return { ...rest, format: { ...others, borders: sides } };
}

/** `true` asks for all of a part, an object for what it names. */
function pickAsked(part: unknown, asked: unknown): unknown {
  if (asked === true) return part;
  if (typeof part !== "object" || part === null || Array.isArray(part)) return undefined;
  const given = new Map(Object.entries(part));
  return Object.fromEntries(
    Object.entries(readFields(asked)).flatMap(([name, wanted]) => {
      const picked: unknown = wanted === false ? undefined : pickAsked(given.get(name), wanted);
      return picked === undefined ? [] : [[name, picked]];
    }),
  );
}

/** `Range.setCellProperties`: what is left out stands. */
export function writeCellProperties(workbook: Workbook, range: RangeTarget, given: unknown, context: Context): void {
  const { sheet, area } = locateRange(workbook, range);
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const cells = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  const isShaped = cells.length === area.rowCount && cells.every(({ length }) => length === area.columnCount);
  if (!isShaped) refuseArgument("rows of properties in the range's shape", given);
  formatCellsAt(workbook, sheet, area, (row, column) => {
    const { format } = readFields(cells[row]?.[column]);
    const { borders } = sheet.cellAt(area.row + row, area.column + column).format;
    return format === undefined ? undefined : readFormat(readFields(format), borders, context);
  });
}

function readFormat(format: Fields, standing: CellFormat["borders"], context: Context): Partial<CellFormat> {
  const take = <T, K extends keyof CellFormat>(
    name: K,
    from: unknown,
    argument: Argument<T>,
    become: (read: T) => CellFormat[K],
  ) => (from === undefined ? {} : { [name]: become(argument(from, context)) });
  const [fill, font, borders, protection] = ["fill", "font", "borders", "protection"].map((name) =>
    format[name] === undefined ? {} : readFields(format[name]),
  );
  const same = <T>(read: T): T => read;
  return {
    ...take("fillColor", fill?.["color"], colour, same),
    ...(fill?.["pattern"] === "None" ? { fillColor: null } : {}),
    ...take("fontName", font?.["name"], text, same),
    ...take("fontSize", font?.["size"], number, same),
    ...take("fontColor", font?.["color"], colour, same),
    ...take("bold", font?.["bold"], truth, same),
    ...take("italic", font?.["italic"], truth, same),
    ...take("underline", font?.["underline"], underline, (read) => read === "Single"),
    ...take("strikethrough", font?.["strikethrough"], truth, same),
    ...take("horizontalAlignment", format["horizontalAlignment"], horizontal, same),
    ...take("verticalAlignment", format["verticalAlignment"], vertical, same),
    ...take("wrapText", format["wrapText"], truth, same),
    ...take("indentLevel", format["indentLevel"], wholeNumber, same),
    ...take("locked", protection?.["locked"], truth, same),
    ...(borders === undefined || Object.keys(borders).length === 0
      ? {}
      : { borders: readBorders(borders, standing, context) }),
  };
}

/** A side that becomes none is left out, as where there never was a line. */
function readBorders(given: Fields, standing: CellFormat["borders"], context: Context): CellFormat["borders"] {
  const sides = new Map(Object.entries(standing));
  for (const [name, side] of Object.entries(SIDES)) {
    if (given[name] === undefined) continue;
    const { style, weight, color } = readFields(given[name]);
    const border: Border = {
      style: borderStyle(style ?? "Continuous", context),
      weight: borderWeight(weight ?? NO_BORDER.weight, context),
      color: colour(color ?? NO_BORDER.color, context),
    };
    if (border.style === "None") sides.delete(side);
    else sides.set(side, border);
  }
  return Object.fromEntries(sides);
}
