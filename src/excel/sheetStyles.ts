import type { SheetCell, SheetFont, SheetStyle } from "../core/plan/sheetContent";

/** How a cell looks. What is not said is as in a new workbook. */
export type SheetLook = {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Lines above and below each cell. */
  readonly top?: Line;
  readonly bottom?: Line;
  /** A line around it all. */
  readonly frame?: Line;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly isWrapped?: boolean;
};

type Line = {
  readonly style: "Continuous" | "Dash";
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
};

/** On white 12:1, in print a dark grey. */
const INK = "#1B3A5C";
/** On white 7:1. */
const QUIET = "#595959";
const HEADER_FILL = "#E4EAF1";
const SUM_FILL = "#F3F5F8";
const LIGHT = "#BFC7D1";

const hairline: Line = { style: "Continuous", weight: "Hairline", color: LIGHT };
const thin: Line = { style: "Continuous", weight: "Thin", color: INK };
const medium: Line = { style: "Continuous", weight: "Medium", color: INK };

const header: SheetLook = { bold: true, color: INK, fill: HEADER_FILL, bottom: medium, isWrapped: true };
const sum: SheetLook = { bold: true, fill: SUM_FILL, top: thin, bottom: thin };
const row: SheetLook = { bottom: hairline };

/** The one visual language of our sheets. Nothing is told by colour alone, and it can be read in greyscale. */
const looks: Readonly<Record<SheetStyle, SheetLook>> = {
  plain: {},
  title: { bold: true, size: 18, color: INK, isWrapped: true },
  subtitle: { size: 12, color: QUIET, isWrapped: true },
  heading: { bold: true, size: 14, color: INK, bottom: thin, isWrapped: true },
  subheading: { bold: true, size: 12, color: INK, isWrapped: true },
  smallHeading: { bold: true, isWrapped: true },
  body: { isWrapped: true },
  note: { size: 9, color: QUIET, isWrapped: true },
  warning: { bold: true, color: "#7A1F1F", isWrapped: true },
  tableHeader: header,
  tableHeaderNumber: { ...header, horizontal: "Right" },
  tableText: { ...row, isWrapped: true },
  tableAmount: { ...row, horizontal: "Right", numberFormat: "amount" },
  tableDeviation: { ...row, horizontal: "Right", numberFormat: "deviation" },
  tablePercent: { ...row, horizontal: "Right", numberFormat: "percent" },
  tableCount: { ...row, horizontal: "Right", numberFormat: "0" },
  sumText: { ...sum, isWrapped: true },
  sumAmount: { ...sum, horizontal: "Right", numberFormat: "amount" },
  sumDeviation: { ...sum, horizontal: "Right", numberFormat: "deviation" },
  sumPercent: { ...sum, horizontal: "Right", numberFormat: "percent" },
  sumCount: { ...sum, horizontal: "Right", numberFormat: "0" },
  picturePlace: {
    italic: true,
    color: QUIET,
    isWrapped: true,
    horizontal: "Center",
    frame: { style: "Dash", weight: "Thin", color: QUIET },
  },
};

/** The look of a cell, its number format with the cell's own decimals, in the sheet's letters where it has its own. */
export function matchLook({ style, decimals }: Pick<SheetCell, "style" | "decimals">, font?: SheetFont): SheetLook {
  const look = font === undefined ? looks[style] : { font: font.name, size: font.size, ...looks[style] };
  return look.numberFormat === undefined ? look : { ...look, numberFormat: printFormat(look.numberFormat, decimals) };
}

/** A plain `+#,##0;-#,##0;0` would print +0 for 0.4, so what rounds to nothing has a section of its own. */
function printFormat(format: string, decimals: number | undefined): string {
  const places = decimals ?? (format === "percent" ? 1 : 0);
  const point = places === 0 ? "" : `.${"0".repeat(places)}`;
  const half = (0.5 * 10 ** -places).toFixed(places + 1);
  switch (format) {
    case "amount":
      return `#,##0${point}`;
    case "deviation":
      return `[>=${half}]+#,##0${point};[<=-${half}]-#,##0${point};0${point}`;
    case "percent":
      return `0${point} %`;
    default:
      return format;
  }
}

/** Gives cells a look. They have none yet: new, or cleared of formats. Text stands at the top of its cell. */
export function applyLook(range: Excel.Range, look: SheetLook, rowCount: number, columnCount: number): void {
  const { format } = range;
  const { font } = format;
  format.verticalAlignment = "Top";
  if (look.font !== undefined) font.name = look.font;
  if (look.bold === true) font.bold = true;
  if (look.italic === true) font.italic = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.isWrapped === true) format.wrapText = true;
  if (look.numberFormat !== undefined) {
    const numberFormat = look.numberFormat;
    range.numberFormat = Array.from({ length: rowCount }, () =>
      Array.from({ length: columnCount }, () => numberFormat),
    );
  }
  if (look.top !== undefined) applyLine(range, "EdgeTop", look.top);
  if (look.bottom !== undefined) applyLine(range, "EdgeBottom", look.bottom);
  const between = look.top ?? look.bottom;
  if (between !== undefined && rowCount > 1) applyLine(range, "InsideHorizontal", between);
  if (look.frame !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) applyLine(range, edge, look.frame);
  }
}

function applyLine(
  range: Excel.Range,
  side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal",
  { style, weight, color }: Line,
): void {
  const border = range.format.borders.getItem(side);
  border.style = style;
  border.weight = weight;
  border.color = color;
}
