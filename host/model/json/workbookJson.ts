import * as z from "zod";

/**
 * The host's own file format, made to be written by hand (see test/samples/tiny.json).
 *
 * - Addresses are A1, without $ and without a sheet's name.
 * - Values are taken as they stand: a JSON number is a number, a JSON string is text (also "=1" or "7 851"), null is blank.
 *   Formulas are always `{ "formula": "=…" }`, English with commas.
 * - `styles` name parts of a cell's look; cells and `formats` use them by name.
 * - `rows` are blocks of cells by their first cell; `cells` are single cells and win over `rows`; `formats` lay a style on an
 *   area, and a cell's own style wins over it.
 * - A table takes its headers from the cells. Its `ref` is the header row and the body; `totals` come in the row under it.
 * - Widths and heights are points, as `Range.format.columnWidth`: a standard column is 48, a standard row 15.
 * - Everything but `sheets` and each sheet's `name` may be left out.
 */
const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const styleName = z.string().exactOptional();

const cellSchema = z.union([
  valueSchema,
  z.strictObject({ value: valueSchema, style: styleName }),
  z.strictObject({ formula: z.string().startsWith("="), style: styleName }),
  /** An error as a constant, "#N/A": what is left when formulas with errors are pasted as values. */
  z.strictObject({ error: z.string().startsWith("#"), style: styleName }),
]);

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, "a colour is written #RRGGBB");

const borderSchema = z.strictObject({
  style: z.enum(["None", "Continuous", "Dash", "Dot", "Double"]),
  weight: z.enum(["Hairline", "Thin", "Medium", "Thick"]),
  color: colour,
});

const styleSchema = z.strictObject({
  numberFormat: z.string().exactOptional(),
  fontName: z.string().exactOptional(),
  fontSize: z.number().positive().exactOptional(),
  fontColor: colour.exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  strikethrough: z.boolean().exactOptional(),
  fillColor: colour.nullable().exactOptional(),
  horizontalAlignment: z
    .enum(["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"])
    .exactOptional(),
  verticalAlignment: z.enum(["Top", "Center", "Bottom", "Justify", "Distributed"]).exactOptional(),
  wrapText: z.boolean().exactOptional(),
  indentLevel: z.int().min(0).max(250).exactOptional(),
  locked: z.boolean().exactOptional(),
  borders: z
    .strictObject({
      EdgeTop: borderSchema.exactOptional(),
      EdgeBottom: borderSchema.exactOptional(),
      EdgeLeft: borderSchema.exactOptional(),
      EdgeRight: borderSchema.exactOptional(),
    })
    .exactOptional(),
});

const tableSchema = z.strictObject({
  name: z.string(),
  ref: z.string(),
  style: z.string().exactOptional(),
  showFilterButton: z.boolean().exactOptional(),
  /** By header. The formula fills the body cells that `cells` and `rows` leave blank. */
  calculatedColumns: z.record(z.string(), z.string().startsWith("=")).exactOptional(),
  /** By header: a label, or a formula. Its presence switches the totals row on; {} makes a blank one. */
  totals: z.record(z.string(), z.string()).exactOptional(),
});

const lookSchema = z.strictObject({
  fontColor: colour.exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  strikethrough: z.boolean().exactOptional(),
  fillColor: colour.exactOptional(),
  numberFormat: z.string().exactOptional(),
});

const cellValueOperator = z.enum([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
]);

/** Exactly one of `cellValue` and `custom`. */
const conditionalFormatSchema = z.strictObject({
  ref: z.string(),
  cellValue: z
    .strictObject({ operator: cellValueOperator, formula1: z.string(), formula2: z.string().exactOptional() })
    .exactOptional(),
  custom: z.strictObject({ formula: z.string() }).exactOptional(),
  look: lookSchema,
  stopIfTrue: z.boolean().exactOptional(),
});

const dataValidationSchema = z.strictObject({
  ref: z.string(),
  /** The words that may be chosen, or a formula that gives a range of cells. */
  list: z.union([z.array(z.string()), z.string().startsWith("=")]),
});

const sheetSchema = z.strictObject({
  name: z.string(),
  visibility: z.enum(["Visible", "Hidden", "VeryHidden"]).exactOptional(),
  tabColor: colour.exactOptional(),
  showGridlines: z.boolean().exactOptional(),
  protected: z.boolean().exactOptional(),
  /** By column or columns: "A", "B:D". */
  columnWidths: z.record(z.string(), z.number().positive()).exactOptional(),
  /** By row or rows: "1", "3:5". */
  rowHeights: z.record(z.string(), z.number().positive()).exactOptional(),
  hiddenRows: z.array(z.string()).exactOptional(),
  hiddenColumns: z.array(z.string()).exactOptional(),
  frozenRows: z.int().min(0).exactOptional(),
  frozenColumns: z.int().min(0).exactOptional(),
  rows: z.record(z.string(), z.array(z.array(cellSchema))).exactOptional(),
  cells: z.record(z.string(), cellSchema).exactOptional(),
  formats: z.record(z.string(), z.string()).exactOptional(),
  merged: z.array(z.string()).exactOptional(),
  tables: z.array(tableSchema).exactOptional(),
  /** The first has the first priority. */
  conditionalFormats: z.array(conditionalFormatSchema).exactOptional(),
  dataValidations: z.array(dataValidationSchema).exactOptional(),
});

const optionsSchema = z.strictObject({
  fillCalculatedColumns: z.boolean().exactOptional(),
  expandTables: z.boolean().exactOptional(),
  structuredReferences: z.enum(["asShown", "asStored"]).exactOptional(),
  isReadOnly: z.boolean().exactOptional(),
  isAutoSaved: z.boolean().exactOptional(),
  chartsAmongShapes: z.boolean().exactOptional(),
  writesHiddenRows: z.boolean().exactOptional(),
});

export const workbookJsonSchema = z.strictObject({
  name: z.string().exactOptional(),
  styles: z.record(z.string(), styleSchema).exactOptional(),
  /** Defined names of the whole workbook: what they mean, starting with "=". */
  names: z.record(z.string(), z.string().startsWith("=")).exactOptional(),
  options: optionsSchema.exactOptional(),
  activeSheet: z.string().exactOptional(),
  sheets: z.array(sheetSchema).min(1),
});

export type WorkbookJson = z.output<typeof workbookJsonSchema>;
export type SheetJson = WorkbookJson["sheets"][number];
export type CellJson = z.output<typeof cellSchema>;
export type StyleJson = z.output<typeof styleSchema>;
export type ConditionalFormatJson = z.output<typeof conditionalFormatSchema>;
export type TableJson = NonNullable<SheetJson["tables"]>[number];
