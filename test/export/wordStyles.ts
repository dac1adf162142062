import { findAll, type OpenedDocx, readValue } from "./openDocx";

/** Styles that every Word has, by the names that a file knows them by. */
const builtIn = new Set([
  "Normal",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `heading ${String(level)}`),
  ...[1, 2, 3].map((level) => `toc ${String(level)}`),
  "Title",
  "Subtitle",
  "TOC Heading",
  "caption",
  "List Bullet",
  "header",
  "footer",
  "Strong",
  "Hyperlink",
  "Table Grid",
  "Normal Table",
  "Default Paragraph Font",
  "No List",
]);

/** The styles that the text uses and that are not Word's own. */
export const readForeignStyles = ({ body, styles }: OpenedDocx): readonly string[] => {
  const names = new Map(
    findAll(styles, "style").map((style) => [readValue(style, "styleId"), readValue(findAll(style, "name")[0])]),
  );
  const used = ["pStyle", "rStyle", "tblStyle"].flatMap((name) => findAll(body, name).map((style) => readValue(style)));
  return [...new Set(used)].filter((id) => !builtIn.has(names.get(id) ?? ""));
};

/** What is said of the look of the text outside its styles: fonts, sizes, colours, lines and spaces, by element. */
export const readDirectLooks = ({ body }: OpenedDocx): readonly string[] => {
  // What a field of the contents needs is no look.
  const ofLetters = findAll(body, "rPr")
    .flatMap((properties) => [...properties.children])
    .map(({ localName }) => localName)
    .filter((name) => !["rStyle", "noProof", "webHidden"].includes(name));
  const others = ["shd", "tblBorders", "tcBorders", "spacing", "ind", "numPr"];
  return [...ofLetters, ...others.filter((name) => findAll(body, name).length > 0)];
};
