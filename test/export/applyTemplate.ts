import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const heading = /(<w:style [^>]*w:styleId="Heading[1-9]">(?:(?!<\/w:style>).)*)<w:b\/><w:bCs\/>/g;
const grid = /(w:styleId="TableGrid">(?:(?!<\/w:style>).)*)<w:tblBorders>.*?<\/w:tblBorders><\/w:tblPr>/;

const headingLook = '<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:color w:val="1F5C99"/>';
const gridLook = [
  "<w:tblBorders>",
  '<w:top w:val="single" w:sz="12" w:space="0" w:color="1F5C99"/>',
  '<w:bottom w:val="single" w:sz="12" w:space="0" w:color="1F5C99"/>',
  '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="A0C0E0"/>',
  "</w:tblBorders></w:tblPr>",
  '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DCE9F5"/></w:tcPr></w:tblStylePr>',
].join("");

/**
 * A Word file in a template of another look: what Word does with the text of a part that is put into a municipality's own
 * document, whose styles of the same names take the place of ours.
 */
export const applyTemplate = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array())
    .replaceAll("Arial", "Liberation Serif")
    .replace(heading, `$1${headingLook}`)
    .replace(grid, `$1${gridLook}`);
  return zipSync({ ...parts, "word/styles.xml": strToU8(styles) });
};
