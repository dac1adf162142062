import { listChildren, readXml } from "../xml/xmlElement";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Types of the parts that this program makes. */
export const PART_TYPES = {
  worksheet: `${SHEET_ML}.worksheet+xml`,
  table: `${SHEET_ML}.table+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  sheetMetadata: `${SHEET_ML}.sheetMetadata+xml`,
} as const;

/** What kind of file this is, by the type of its main part. */
export type MainType = "workbook" | "binaryWorkbook" | "other";

/** Reads the type of the main part. Throws a `Fault`, damagedPart. */
export function readMainType(text: string, mainPart: string): MainType {
  const root = readXml(text, CONTENT_TYPES_PART);
  const name = `/${mainPart}`.toLowerCase();
  const own = listChildren(root, "Override").find(({ attributes }) => attributes["PartName"]?.toLowerCase() === name);
  const extension = mainPart.slice(mainPart.lastIndexOf(".") + 1).toLowerCase();
  const usual = listChildren(root, "Default").find(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
  );
  const type = (own ?? usual)?.attributes["ContentType"] ?? "";
  // Workbook, template and add-in, with and without macros.
  if (/(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/.test(type)) {
    return "workbook";
  }
  return type.includes("ms-excel.sheet.binary") ? "binaryWorkbook" : "other";
}
