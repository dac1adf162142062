import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { type MarginText, PAPER_NUMBERS, type PageLayout } from "../../model/pageLayout";
import type { Sheet } from "../../model/sheet";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { type Edit, editAttributes, printWithContent } from "../xml/edits";
import { printEscapes } from "../xml/escapes";
import { placeElement } from "../xml/placeElement";
import { type PrintedAttributes, printElement, printText } from "../xml/printXml";
import { type XmlElement, findChild } from "../xml/xmlElement";

type Qualify = (xml: string) => string;

/** How a sheet is printed, in the order in which its elements stand. What the model does not know of them stands. */
export function editPage({ pageLayout }: Sheet, root: XmlElement, text: string, qualify: Qualify): Edit[] {
  const edit = (name: string, attributes: PrintedAttributes): Edit[] => {
    const standing = findChild(root, name);
    if (standing !== undefined) return [editAttributes(text, standing, attributes)];
    const isPlain = Object.values(attributes).every((value) => value === null);
    return isPlain ? [] : placeElement(root, SHEET_ORDER, name, qualify(printElement(name, attributes)));
  };
  return [
    ...edit("printOptions", describeOptions(pageLayout)),
    ...edit("pageMargins", describeMargins(pageLayout)),
    ...edit("pageSetup", describeSetup(pageLayout)),
    ...editTexts(pageLayout, root, text, qualify),
  ];
}

function describeOptions(layout: PageLayout): PrintedAttributes {
  return {
    horizontalCentered: layout.centerHorizontally ? 1 : null,
    verticalCentered: layout.centerVertically ? 1 : null,
    headings: layout.printHeadings ? 1 : null,
    gridLines: layout.printGridlines ? 1 : null,
  };
}

function describeMargins(layout: PageLayout): PrintedAttributes {
  const inches = (points: number): number => Math.round((points / 72) * 1e8) / 1e8;
  return {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  };
}

function describeSetup(layout: PageLayout): PrintedAttributes {
  const { zoom, paperSize, firstPageNumber } = layout;
  const pages = (count: number | null): number | null => (count === 1 ? null : (count ?? 0));
  return {
    // Paper that the model has no name for stands.
    ...(paperSize === null ? {} : { paperSize: PAPER_NUMBERS[paperSize] }),
    // Excel remembers the one while the other holds.
    ...(zoom.kind === "scale"
      ? { scale: zoom.percent === 100 ? null : zoom.percent }
      : { fitToWidth: pages(zoom.wide), fitToHeight: pages(zoom.tall) }),
    firstPageNumber,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: layout.blackAndWhite ? 1 : null,
    draft: layout.draftMode ? 1 : null,
    useFirstPageNumber: firstPageNumber === null ? null : 1,
  };
}

function editTexts({ header, footer }: PageLayout, root: XmlElement, text: string, qualify: Qualify): Edit[] {
  const standing = findChild(root, "headerFooter");
  const printed = (["oddHeader", "oddFooter"] as const).map((name) => {
    const content = printMarginText(name === "oddHeader" ? header : footer);
    return content === "" ? "" : qualify(printElement(name, {}, printText(printEscapes(content))));
  });
  // First and even pages come after.
  const others = standing?.children.filter(({ name }) => name !== "oddHeader" && name !== "oddFooter") ?? [];
  const content = [...printed, ...others.map(({ start, end }) => text.slice(start, end))].join("");
  if (standing !== undefined) {
    const tag = text.slice(standing.start, standing.openEnd);
    return [{ start: standing.start, end: standing.end, text: printWithContent(tag, content) }];
  }
  if (content === "") return [];
  const tag = qualify(printElement("headerFooter", {}));
  return placeElement(root, SHEET_ORDER, "headerFooter", printWithContent(tag, content));
}

function printMarginText({ left, center, right }: MarginText): string {
  const print = (code: string, part: string): string => (part === "" ? "" : code + part);
  return print("&L", left) + print("&C", center) + print("&R", right);
}

/** Manual page breaks. */
export function editBreaks({ rowBreaks, columnBreaks }: Sheet, root: XmlElement, qualify: Qualify): Edit[] {
  return [
    ...placeElement(root, SHEET_ORDER, "rowBreaks", printBreaks("rowBreaks", rowBreaks, SHEET_COLUMNS - 1, qualify)),
    ...placeElement(root, SHEET_ORDER, "colBreaks", printBreaks("colBreaks", columnBreaks, SHEET_ROWS - 1, qualify)),
  ];
}

function printBreaks(name: string, breaks: readonly number[], max: number, qualify: Qualify): string {
  if (breaks.length === 0) return "";
  const printed = breaks.map((id) => printElement("brk", { id, max, man: 1 })).join("");
  return qualify(printElement(name, { count: breaks.length, manualBreakCount: breaks.length }, printed));
}
