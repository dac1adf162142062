import type { ChartFont } from "../../model/chart";
import { printElement, printText } from "../xml/printXml";

/** A text with its letters' look, a paragraph for each line. */
export function printRichText(text: string, font: ChartFont): string {
  const look = printLook("a:defRPr", font);
  const paragraphs = text.split("\n").map((line) => {
    const run = printLook("a:rPr", font, { lang: "sv-SE" }) + printElement("a:t", {}, printText(dropControls(line)));
    return printElement("a:p", {}, printElement("a:pPr", {}, look) + printElement("a:r", {}, run));
  });
  return printElement("c:rich", {}, `${BODY}${paragraphs.join("")}`);
}

/** How letters look; nothing where that is left to Excel. */
export function printFont(font: ChartFont): string {
  if (Object.keys(font).length === 0) return "";
  const end = printElement("a:endParaRPr", { lang: "sv-SE" });
  const paragraph = printElement("a:p", {}, printElement("a:pPr", {}, printLook("a:defRPr", font)) + end);
  return printElement("c:txPr", {}, `${BODY}${paragraph}`);
}

const BODY = printElement("a:bodyPr", {}) + printElement("a:lstStyle", {});

function printLook(element: string, font: ChartFont, first: Readonly<Record<string, string>> = {}): string {
  const truth = (isOn: boolean | undefined): number | null => (isOn === undefined ? null : isOn ? 1 : 0);
  const attributes = {
    ...first,
    sz: font.size === undefined ? null : Math.round(font.size * 100),
    b: truth(font.bold),
    i: truth(font.italic),
  };
  const letters = font.name === undefined ? "" : printElement("a:latin", { typeface: font.name });
  return printElement(element, attributes, (font.color === undefined ? "" : printFill(font.color)) + letters);
}

export function printFill(colour: string): string {
  return printElement("a:solidFill", {}, printElement("a:srgbClr", { val: colour.slice(1) }));
}

/** A thin line. */
export function printLine(colour: string): string {
  return printElement("a:ln", { w: 9525 }, printFill(colour));
}

/** Texts of drawings have no way to write the characters that XML does not allow. */
export function dropControls(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- the very characters that XML does not allow
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
  );
}
