/**
 * Word's own styles, by Word's own names and ids, with a quiet look for a report that stands for itself. Where the report
 * is put into another document, that document's styles of the same names take their place: nothing in the text itself
 * says how it looks.
 */

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** In points; half of what the file says. */
const headingSizes = [16, 13, 11, 10, 10, 10, 10, 10, 10];

const headingStyles = headingSizes.map((size, place) => {
  const level = String(place + 1);
  const before = String(size * 20);
  return paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${String(place)}"/>`,
    `<w:b/><w:bCs/>${place > 3 ? "<w:i/><w:iCs/>" : ""}${printSize(size)}`,
  );
});

const contentsStyles = [1, 2, 3].map((level) =>
  paragraphStyle(
    `TOC${String(level)}`,
    `toc ${String(level)}`,
    `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="${String((level - 1) * 220)}"/>`,
    "",
  ),
);

/** The whole part word/styles.xml. Swedish is the language of everything. */
export const wordStyles: string = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${namespace}">`,
  "<w:docDefaults><w:rPrDefault><w:rPr>",
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>',
  `${printSize(10)}<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/>`,
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
  ...headingStyles,
  paragraphStyle("Title", "Title", '<w:spacing w:before="2400" w:after="120"/>', `<w:b/><w:bCs/>${printSize(28)}`),
  paragraphStyle("Subtitle", "Subtitle", '<w:spacing w:after="80"/>', printSize(14)),
  paragraphStyle(
    "TOCHeading",
    "TOC Heading",
    '<w:keepNext/><w:spacing w:before="480" w:after="120"/>',
    `<w:b/><w:bCs/>${printSize(16)}`,
  ),
  ...contentsStyles,
  paragraphStyle("Caption", "caption", '<w:spacing w:before="60" w:after="60"/>', printSize(9)),
  paragraphStyle(
    "ListBullet",
    "List Bullet",
    '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="360" w:hanging="360"/>',
    "",
  ),
  paragraphStyle(
    "Header",
    "header",
    '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0"/>',
    printSize(9),
  ),
  paragraphStyle(
    "Footer",
    "footer",
    '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0"/>',
    printSize(9),
  ),
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>',
  '<w:pPr><w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>',
  ...["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`,
  ),
  "</w:tblBorders></w:tblPr></w:style></w:styles>",
].join("");

function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  const runProperties = run === "" ? "" : `<w:rPr>${run}</w:rPr>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${runProperties}</w:style>`;
}

function printSize(points: number): string {
  const half = String(points * 2);
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
}
