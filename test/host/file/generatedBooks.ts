import fc from "fast-check";
import type {
  CellJson,
  ConditionalFormatJson,
  SheetJson,
  StyleJson,
  WorkbookJson,
} from "../../../host/model/json/workbookJson";
import { STANDARD_COLUMN_WIDTH } from "../../../host/model/sheet";
import { printAreaAddress } from "../../../host/model/cellAddress";

/** Characters that files have trouble with: of XML, of tables, of Excel's own escapes, controls, both halves of an emoji. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 6, unit: "grapheme" }),
      fc.constantFrom(
        "å",
        "&",
        "<",
        ">",
        '"',
        "'",
        "\n",
        "\r",
        "\t",
        "\u0001",
        "\u001f",
        "_x0041_",
        "_x",
        " ",
        "]]>",
        "\ud83d",
      ),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(""));

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.constantFrom(0.1, 1e21, 5e-324, 1.7976931348623157e308, 45_000.5),
);

const constant = fc.oneof(number, text, fc.boolean(), fc.constant(null));

const colour = fc.constantFrom("#000000", "#FF0000", "#1F3864", "#00A9E0", "#FFFFFF");

const border = fc.constantFrom<NonNullable<NonNullable<StyleJson["borders"]>["EdgeTop"]>>(
  { style: "Continuous", weight: "Thin", color: "#000000" },
  { style: "Continuous", weight: "Hairline", color: "#FF0000" },
  { style: "Continuous", weight: "Thick", color: "#1F3864" },
  { style: "Dash", weight: "Medium", color: "#000000" },
  { style: "Dot", weight: "Thin", color: "#000000" },
  { style: "Double", weight: "Thick", color: "#00A9E0" },
);

const style: fc.Arbitrary<StyleJson> = fc.record(
  {
    numberFormat: fc.constantFrom(
      "0",
      "#,##0",
      "0.0%",
      "@",
      "yyyy-mm-dd",
      "m/d/yyyy",
      '#,##0" tkr"',
      "[Red]-0;0",
      "$#,##0_);($#,##0)",
    ),
    fontName: fc.constantFrom("Arial", "Aptos & Co"),
    fontSize: fc.constantFrom(8, 10.5, 16),
    fontColor: colour,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    fillColor: fc.option(colour),
    horizontalAlignment: fc.constantFrom<NonNullable<StyleJson["horizontalAlignment"]>>(
      "Left",
      "CenterAcrossSelection",
      "General",
    ),
    verticalAlignment: fc.constantFrom<NonNullable<StyleJson["verticalAlignment"]>>("Top", "Justify", "Bottom"),
    wrapText: fc.boolean(),
    indentLevel: fc.nat(5),
    locked: fc.boolean(),
    borders: fc.record(
      { EdgeTop: border, EdgeLeft: border, EdgeBottom: border, EdgeRight: border },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const STYLES = ["a", "b", "c"] as const;
const styleName = fc.constantFrom(...STYLES);

const FORMULAS = [
  "=1/3",
  '="a"&"_x0041_<&"',
  "=SUM($A$1:$A$5)",
  "=1/0",
  "=A1",
  "=XLOOKUP(1,A1:A3,A1:A3,0)",
  '=IF(TRUE,"",1)',
];

const cell: fc.Arbitrary<CellJson> = fc.oneof(
  { weight: 4, arbitrary: constant },
  { weight: 2, arbitrary: fc.record({ value: constant, style: styleName }) },
  { weight: 1, arbitrary: fc.record({ formula: fc.constantFrom(...FORMULAS) }) },
  { weight: 1, arbitrary: fc.record({ error: fc.constantFrom("#N/A", "#REF!", "#DIV/0!") }) },
);

const cells = fc.dictionary(address(8, 6), cell, { maxKeys: 12 });

/** A table in the columns to the right of the loose cells, so that they never meet. */
const table = fc
  .record({
    name: fc.constantFrom("Drift", "Mål_2", "Åtgärder"),
    headers: fc.uniqueArray(text, { minLength: 1, maxLength: 4, selector: (header) => header.toLowerCase().trim() }),
    rows: fc.array(fc.tuple(constant, constant, constant, constant), { minLength: 1, maxLength: 4 }),
    style: fc.constantFrom("TableStyleMedium2", "TableStyleLight9"),
    showFilterButton: fc.boolean(),
    isCalculated: fc.boolean(),
    totals: fc.option(fc.subarray(["Summa <&>", "=SUBTOTAL(109,F1:F2)"], { maxLength: 1 })),
  })
  .filter(({ headers }) => headers.every((header) => header.trim() !== "" && isPlainHeader(header)));

/** Headers that the JSON reader takes as they are. */
function isPlainHeader(header: string): boolean {
  return header.length < 100;
}

const conditionalFormat: fc.Arbitrary<ConditionalFormatJson> = fc
  .record({
    ref: address(5, 3),
    rule: fc.constantFrom<Pick<ConditionalFormatJson, "cellValue" | "custom">>(
      { cellValue: { operator: "LessThan", formula1: "=0" } },
      { cellValue: { operator: "Between", formula1: "=1", formula2: "=$A$1" } },
      { custom: { formula: '=$A1="<&>"' } },
    ),
    look: fc.record(
      {
        fontColor: colour,
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
        strikethrough: fc.boolean(),
        fillColor: colour,
        numberFormat: fc.constantFrom("0.00", "0.000"),
      },
      { requiredKeys: [] },
    ),
    stopIfTrue: fc.boolean(),
  })
  .map(({ ref, rule, look, stopIfTrue }) => ({ ref, ...rule, look, stopIfTrue }));

/** Points that are whole pixels, as Excel rounds them; not those of a standard column, which say nothing. */
const points = fc
  .integer({ min: 10, max: 400 })
  .map((pixels) => pixels * 0.75)
  .filter((width) => width !== STANDARD_COLUMN_WIDTH);

const sheet = fc.record({
  cells,
  table: fc.option(table),
  formats: fc.dictionary(address(8, 6), styleName, { maxKeys: 3 }),
  visibility: fc.constantFrom<NonNullable<SheetJson["visibility"]>>("Visible", "Hidden", "VeryHidden"),
  tabColor: fc.option(colour),
  showGridlines: fc.boolean(),
  protected: fc.boolean(),
  columnWidths: fc.dictionary(fc.constantFrom("A", "C", "D", "H"), points, { maxKeys: 3 }),
  rowHeights: fc.dictionary(fc.constantFrom("1", "4", "12"), points, { maxKeys: 2 }),
  hiddenRows: fc.subarray(["2", "30"]),
  hiddenColumns: fc.subarray(["B", "Z"]),
  frozenRows: fc.nat(3),
  frozenColumns: fc.nat(2),
  merged: fc.subarray(["A20:B21", "C20:C25"]),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  dataValidations: fc.subarray([
    { ref: "A1:A3", list: ["Ja", "Nej", 'Kanske "<&>"'] },
    { ref: "B2", list: "=$A$1:$A$3" },
  ]),
});

/** Workbooks of one to three sheets with all that the host's own JSON can say. */
export const generatedBook: fc.Arbitrary<WorkbookJson> = fc
  .record({
    styles: fc.tuple(style, style, style),
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    names: fc.dictionary(fc.constantFrom("Period", "Å_r"), fc.constantFrom("=1+1", '="<&>"', "='Blad & 1'!$A$1"), {
      maxKeys: 2,
    }),
  })
  .map(({ styles, sheets, names }) => ({
    styles: Object.fromEntries(styles.map((one, index) => [STYLES[index] ?? "a", one])),
    names,
    activeSheet: "Blad & 1",
    sheets: sheets.map((one, index): SheetJson => {
      const { table: tableParts, tabColor, ...rest } = one;
      const name = index === 0 ? "Blad & 1" : `O'Hara <${String(index)}>`;
      return {
        ...rest,
        name,
        ...(index === 0 ? { visibility: "Visible" as const } : {}),
        ...(tabColor === null ? {} : { tabColor }),
        ...(tableParts === null ? {} : createTable(tableParts, index)),
      };
    }),
  }));

function createTable(
  parts: typeof table extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Pick<SheetJson, "rows" | "tables"> {
  const { headers, rows, name, style: tableStyle, showFilterButton, isCalculated, totals } = parts;
  const width = headers.length;
  const last = headers.at(-1) ?? "";
  const ref = printAreaAddress({ row: 0, column: 10, rowCount: rows.length + 1, columnCount: width });
  return {
    rows: {
      K1: [
        headers,
        ...rows.map((row) => row.slice(0, width).map((value, at) => (isCalculated && at === width - 1 ? null : value))),
      ],
    },
    tables: [
      {
        name: `${name}${String(index)}`,
        ref,
        style: tableStyle,
        showFilterButton,
        ...(isCalculated ? { calculatedColumns: { [last]: "=ROW()*2" } } : {}),
        ...(totals === null ? {} : { totals: Object.fromEntries(totals.map((total) => [headers[0] ?? "", total])) }),
      },
    ],
  };
}

function address(rows: number, columns: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(rows - 1), fc.nat(columns - 1))
    .map(([row, column]) => printAreaAddress({ row, column, rowCount: 1, columnCount: 1 }));
}
