import type { Package } from "./openPackage";

/** Where to look for a feature: a part's kind, or the names of the parts. */
type Place =
  | "partNames"
  | "drift"
  | "overview"
  | "workbook"
  | "styles"
  | "strings"
  | "table"
  | "chart"
  | "comments"
  | "theme"
  | "customProperties"
  | "coreProperties";

export type Feature = { readonly name: string; readonly place: Place; readonly pattern: RegExp };

const feature = (name: string, place: Place, pattern: RegExp): Feature => ({ name, place, pattern });

/** The seventy-nine features of test/samples/rich.xlsx that must survive whatever is done to the workbook. */
export const FEATURES: readonly Feature[] = [
  feature("the table's part", "partNames", /xl\/tables\//),
  feature("calculated columns", "table", /<calculatedColumnFormula>/),
  feature("a column name with characters that need escaping", "table", /Avv\. '\[tkr'\] d''Öre '#1/),
  feature("a sum in the totals row", "table", /totalsRowFunction="sum"/),
  feature("a formula of one's own in the totals row", "table", /<totalsRowFormula>/),
  feature("a label in the totals row", "table", /totalsRowLabel="Summa"/),
  feature("the totals row", "table", /totalsRowCount="1"/),
  feature("the table's filter", "table", /<autoFilter ref="A4:H8"/),
  feature("a table style of one's own", "table", /name="Kommunstil"/),
  feature("looks of the table's columns", "table", /dataDxfId/),
  feature("structured references", "drift", /Drift\[\[#This Row\],\[Budget\]\]/),
  feature("shared formulas", "drift", /(t="shared"|A13\*2)/),
  feature("values of formulas", "drift", /<v>-4250.5<\/v>/),
  feature("a list to choose from", "drift", /Nämnder<\/formula1>/),
  feature("a message for those who type", "drift", /prompt="Välj ur listan"/),
  feature("a warning for those who type", "drift", /errorStyle="warning"/),
  feature("a conditional format on values", "drift", /type="cellIs"/),
  feature("a conditional format by formula", "drift", /type="expression"/),
  feature("a conditional format that stops the others", "drift", /stopIfTrue="1"/),
  feature("a conditional format on text", "drift", /containsText/),
  feature("data bars", "drift", /<dataBar/),
  feature("what newer versions of Excel say of the data bars", "drift", /x14:dataBar/),
  feature("a colour scale", "drift", /<colorScale/),
  feature("icons", "drift", /<iconSet/),
  feature("sparklines", "drift", /sparkline/),
  feature("the sheet's password", "drift", /sheetProtection[^>]*hashValue="aGFzaA=="/),
  feature("what is allowed under protection", "drift", /sheetProtection[^>]*formatCells="0"/),
  feature("a range that may be edited", "drift", /<protectedRange /),
  feature("landscape printing", "drift", /pageSetup[^>]*orientation="landscape"/),
  feature("fitting to the page", "drift", /fitToPage="1"/),
  feature("any number of pages high", "drift", /fitToHeight="0"/),
  feature("margins", "drift", /left="0.25"/),
  feature("centred printing", "drift", /horizontalCentered/),
  feature("headers and footers", "drift", /Sida/),
  feature("a page break", "drift", /<brk/),
  feature("a column's width", "drift", /width="32.71/),
  feature("a hidden column", "drift", /<col [^>]*hidden="(1|true)"/),
  feature("a grouped column", "drift", /outlineLevel="1"/),
  feature("frozen panes", "drift", /state="frozen"/),
  feature("the tab's colour", "drift", /tabColor/),
  feature("merged cells", "drift", /mergeCell ref="A1:D1"/),
  feature("no gridlines", "drift", /showGridLines="(0|false)"/),
  feature("a link to the web", "drift", /<hyperlink/),
  feature("the sheet's name in macros", "drift", /codeName="Blad1"/),
  feature("a drawing", "drift", /<drawing /),
  feature("the chart's part", "partNames", /xl\/charts\//),
  feature("the chart's figures", "chart", /Drift!\$B\$5/),
  feature("the comments' part", "partNames", /xl\/comments/),
  feature("bold words in a comment", "comments", /<b ?\/>/),
  feature("how comments are drawn", "partNames", /vmlDrawing/),
  feature("threaded comments", "partNames", /threadedComment/),
  feature("who wrote the comments", "partNames", /xl\/persons/),
  feature("a name for a range", "workbook", /name="Nämnder"/),
  feature("a name for a constant", "workbook", />0\.02</),
  feature("a name of one sheet", "workbook", /name="Lokalt"[^>]*localSheetId="1"|localSheetId="1"[^>]*name="Lokalt"/),
  feature("a hidden name", "workbook", /_delar_hidden"[^>]*hidden="1"|hidden="1"[^>]*_delar_hidden"/),
  feature("the print area", "workbook", /_xlnm.Print_Area/),
  feature("the print titles", "workbook", /_xlnm.Print_Titles/),
  feature("a sheet that only macros can show", "workbook", /veryHidden/),
  feature("the workbook's protection", "workbook", /workbookProtection/),
  feature("a name's comment", "workbook", /comment="lista"/),
  feature("a number format of one's own", "styles", /\[Red\]/),
  feature("the cell style Bra", "styles", /name="Bra"/),
  feature("a lighter colour of the theme", "styles", /theme="4" tint/),
  feature("the table style's own part", "styles", /tableStyle name="Kommunstil"/),
  feature("unlocked cells", "styles", /locked="(0|false)"/),
  feature("a double line", "styles", /double/),
  feature("the theme's colours", "theme", /00677F/),
  feature("words with formats of their own", "strings", /<i ?\/>/),
  feature("a function that spills", "overview", /_xlfn\._xlws\.FILTER/),
  feature("the cells that it spills into", "overview", /t="array"[^>]*ref="B7:C8"|ref="B7:C8"[^>]*t="array"/),
  feature("the mark of a formula that spills", "overview", /cm="1"/),
  feature("what the mark means", "partNames", /xl\/metadata\.xml/),
  feature("the names within LET", "overview", /_xlpm\.x/),
  feature("data of other programs", "partNames", /customXml\/item1\.xml/),
  feature("properties of one's own", "customProperties", /Åmål/),
  feature("an add-in's place in the workbook", "partNames", /xl\/webextensions\//),
  feature("the title", "coreProperties", /Delårsrapport/),
  feature("the author", "coreProperties", /Åsa/),
];

const PARTS: Readonly<Record<Exclude<Place, "partNames">, RegExp>> = {
  drift: /^xl\/worksheets\/sheet1\.xml$/,
  overview: /^xl\/worksheets\/sheet2\.xml$/,
  workbook: /^xl\/workbook\.xml$/,
  styles: /^xl\/styles\.xml$/,
  strings: /^xl\/sharedStrings\.xml$/,
  table: /^xl\/tables\//,
  chart: /^xl\/charts\/chart/,
  comments: /^xl\/comments/,
  theme: /^xl\/theme\/theme/,
  customProperties: /^docProps\/custom\.xml$/,
  coreProperties: /^docProps\/core\.xml$/,
};

export function hasFeature(opened: Package, { place, pattern }: Feature): boolean {
  const text = place === "partNames" ? [...opened.parts.keys()].join("\n") : opened.texts(PARTS[place]);
  return pattern.test(text.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&#39;", "'"));
}
