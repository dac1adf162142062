import { readStrings } from "../../../../host/file/source/sourceStrings";
import { type XmlElement, findChild, findPrefixed, listChildren } from "../../../../host/file/xml/xmlElement";
import { type Package, openPackage } from "../openPackage";
import { type Counts, checkSheetPart } from "./checkSheetPart";
import { checkStyles } from "./checkStyles";
import { checkTableParts } from "./checkTableParts";
import { checkWorkbookPart } from "./checkWorkbookPart";
import { checkRelationships, listTargets } from "./relationships";

/**
 * What Excel would stumble over in a file, as far as can be told without Excel: the order of elements, content types,
 * relationships, numbers and names that must be unique, and numbers that point at something. Nothing where all is well.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  const workbook = listTargets(opened, "").find(({ kind }) => kind === "officeDocument")?.part ?? "";
  const targets = listTargets(opened, workbook);
  // What points at nothing is told by checkRelationships.
  const standing = targets.filter(({ part }) => opened.parts.has(part));
  const partOf = (wanted: string): string | undefined => standing.find(({ kind }) => kind === wanted)?.part;
  const sheets = standing.filter(({ kind }) => kind === "worksheet").map(({ part }) => part);
  const [styles, strings, metadata, chain] = ["styles", "sharedStrings", "sheetMetadata", "calcChain"].map(partOf);
  const stylesRoot = styles === undefined ? undefined : opened.root(styles);
  const texts = strings === undefined ? [] : readStrings(strings, opened.text(strings)).texts;
  const counts: Counts = {
    formats: Math.max(1, findChild(stylesRoot, "cellXfs")?.children.length ?? 0),
    looks: findChild(stylesRoot, "dxfs")?.children.length ?? 0,
    strings: texts.length,
    marks: metadata === undefined ? 0 : (findChild(opened.root(metadata), "cellMetadata")?.children.length ?? 0),
  };
  return [
    ...checkRelationships(opened),
    ...checkWorkbookPart(opened, workbook),
    ...(stylesRoot === undefined ? [] : checkStyles(stylesRoot, styles ?? "")),
    ...sheets.flatMap((part) => checkSheetPart(opened, part, counts)),
    ...checkTableParts(opened, sheets, texts, counts.looks),
    ...(chain === undefined ? [] : checkChain(opened.root(chain), listFormulas(opened, workbook))),
    ...(strings === undefined || Number(opened.root(strings).attributes["uniqueCount"] ?? texts.length) === texts.length
      ? []
      : ["the number of shared texts is another"]),
  ];
}

/** The cells with formulas by the number of their sheet: "1 B4". */
function listFormulas(opened: Package, workbook: string): ReadonlySet<string> {
  const targets = new Map(listTargets(opened, workbook).map(({ id, part }) => [id, part]));
  const sheets = listChildren(findChild(opened.root(workbook), "sheets"), "sheet").flatMap(({ attributes }) => {
    const part = targets.get(findPrefixed(attributes, "id") ?? "");
    return part === undefined || !opened.parts.has(part) ? [] : [[attributes["sheetId"] ?? "", part] as const];
  });
  return new Set(
    sheets.flatMap(([sheetId, part]) =>
      listChildren(findChild(opened.root(part), "sheetData"), "row").flatMap((row) =>
        listChildren(row, "c").flatMap((cell) =>
          findChild(cell, "f") === undefined ? [] : `${sheetId} ${cell.attributes["r"] ?? ""}`,
        ),
      ),
    ),
  );
}

/** Every cell that the order of calculation names must hold a formula. A sheet is named once for all that follow in it. */
function checkChain(chain: XmlElement, formulas: ReadonlySet<string>): string[] {
  let sheetId = "";
  return chain.children.flatMap(({ attributes: { i, r = "" } }) => {
    sheetId = i ?? sheetId;
    return formulas.has(`${sheetId} ${r}`)
      ? []
      : [`the order of calculation names ${r} of sheet ${sheetId}, which holds no formula`];
  });
}
