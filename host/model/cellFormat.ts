export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
export type BorderStyle = "None" | "Continuous" | "Dash" | "Dot" | "Double";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type Border = { readonly style: BorderStyle; readonly weight: BorderWeight; readonly color: string };

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** How a cell looks. Colours are "#RRGGBB"; sizes are points. */
export type CellFormat = {
  /** English codes, as `Range.numberFormat`: "General", "#,##0", "@" … */
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Null: no fill. */
  readonly fillColor: string | null;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Locked cells cannot be changed while their sheet is protected. */
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  /** The format of the workbook's file that this one was made from, by its number there: what is not told here stays. */
  readonly origin?: number;
};

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fillColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borders: {},
};

/** True where cells in both formats look alike. */
export function areFormatsEqual(one: CellFormat, other: CellFormat): boolean {
  return one === other || FORMAT_NAMES.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}

const FORMAT_NAMES = [
  "numberFormat",
  "fontName",
  "fontSize",
  "fontColor",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "fillColor",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "locked",
  "borders",
] as const satisfies readonly (keyof CellFormat)[];
