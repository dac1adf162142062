import { strToU8, unzipSync, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook of one sheet, Drift, is made of, as raw XML. What is left out is not in the file. */
export type Pieces = {
  /** What stands within the sheet. */
  readonly sheet: string;
  /** What stands within the table, after its tag. */
  readonly table?: { readonly attributes: string; readonly content: string };
  readonly styles?: string;
  readonly strings?: string;
  /** What stands within the order of calculation. */
  readonly chain?: string;
  /** What stands in the workbook after its sheets. */
  readonly workbook?: string;
};

/** Packs a workbook whose XML may be as wrong as a test wants it. */
export function packFile({ sheet, table, styles, strings, chain, workbook = "" }: Pieces): Uint8Array {
  const listed = [
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ...(styles === undefined ? [] : [["rId2", "styles", "styles.xml"]]),
    ...(strings === undefined ? [] : [["rId3", "sharedStrings", "sharedStrings.xml"]]),
    ...(chain === undefined ? [] : [["rId4", "calcChain", "calcChain.xml"]]),
  ];
  const relate = (targets: readonly (readonly string[])[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
      .map(
        ([id, kind, target]) =>
          `<Relationship Id="${id ?? ""}" Type="${OFFICE}/${kind ?? ""}" Target="${target ?? ""}"/>`,
      )
      .join("")}</Relationships>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${SHEET_ML}.${type}+xml"/>`;
  return packParts({
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("workbook.xml", "sheet.main") +
      override("worksheets/sheet1.xml", "worksheet") +
      (table === undefined ? "" : override("tables/table1.xml", "table")) +
      (styles === undefined ? "" : override("styles.xml", "styles")) +
      (strings === undefined ? "" : override("sharedStrings.xml", "sharedStrings")) +
      (chain === undefined ? "" : override("calcChain.xml", "calcChain")) +
      "</Types>",
    "_rels/.rels": relate([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Drift" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relate(listed),
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}${
      table === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
    }</worksheet>`,
    ...(table === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": relate([["rId1", "table", "../tables/table1.xml"]]),
          "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="Driftbudget" displayName="Driftbudget" ${table.attributes}>${table.content}</table>`,
        }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": strings }),
    ...(chain === undefined ? {} : { "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}">${chain}</calcChain>` }),
  });
}

export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** The same file with parts changed, or left out (null). */
export function repack(
  file: Uint8Array,
  changes: Readonly<Record<string, ((text: string) => string) | null>>,
): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    if (before === undefined) throw new Error(`The file has no part ${name}.`);
    if (change === null) Reflect.deleteProperty(parts, name);
    else parts[name] = strToU8(change(new TextDecoder().decode(before)));
  }
  return zipSync(parts);
}
