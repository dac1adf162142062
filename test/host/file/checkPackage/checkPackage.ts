import { readStrings } from "../../../../host/file/source/sourceStrings";
import { findChild, listChildren } from "../../../../host/file/xml/xmlElement";
import { openPackage } from "../openPackage";
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
  const partOf = (wanted: string): string | undefined => targets.find(({ kind }) => kind === wanted)?.part;
  const sheets = targets.filter(({ kind }) => kind === "worksheet").map(({ part }) => part);
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
    ...checkTableParts(opened, sheets, texts),
    ...(chain === undefined
      ? []
      : checkChain(
          opened.root(chain),
          sheets.map((part) => opened.root(part)),
        )),
    ...(strings === undefined || Number(opened.root(strings).attributes["uniqueCount"] ?? texts.length) === texts.length
      ? []
      : ["the number of shared texts is another"]),
  ];
}

/** Every cell that the order of calculation names must hold a formula, in some sheet at least. */
function checkChain(
  chain: ReturnType<ReturnType<typeof openPackage>["root"]>,
  sheets: readonly (typeof chain)[],
): string[] {
  const formulas = new Set(
    sheets.flatMap((sheet) =>
      listChildren(findChild(sheet, "sheetData"), "row").flatMap((row) =>
        listChildren(row, "c").flatMap((cell) =>
          findChild(cell, "f") === undefined ? [] : (cell.attributes["r"] ?? ""),
        ),
      ),
    ),
  );
  return chain.children
    .filter(({ attributes }) => !formulas.has(attributes["r"] ?? ""))
    .map(({ attributes }) => `the order of calculation names ${attributes["r"] ?? ""}, which holds no formula`);
}
