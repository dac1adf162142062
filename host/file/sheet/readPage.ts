import {
  DEFAULT_PAGE_LAYOUT,
  type MarginText,
  PAPER_NUMBERS,
  type PageLayout,
  type PageZoom,
  type PaperSize,
} from "../../model/pageLayout";
import type { Sheet } from "../../model/sheet";
import { readEscapes } from "../xml/escapes";
import { type XmlElement, findChild, listChildren, readCount, readTruth } from "../xml/xmlElement";

const POINTS_PER_INCH = 72;

/** Reads how a sheet is printed. What is printed stands among the workbook's names. */
export function readPage(sheet: Sheet, root: XmlElement): void {
  sheet.pageLayout = readPageLayout(root);
  sheet.rowBreaks = readBreaks(findChild(root, "rowBreaks"));
  sheet.columnBreaks = readBreaks(findChild(root, "colBreaks"));
}

function readPageLayout(root: XmlElement): PageLayout {
  const setup = findChild(root, "pageSetup")?.attributes ?? {};
  const options = findChild(root, "printOptions")?.attributes ?? {};
  const margins = findChild(root, "pageMargins")?.attributes ?? {};
  const texts = findChild(root, "headerFooter");
  const margin = (name: string, usual: number): number => {
    const inches = Number(margins[name]);
    return margins[name] !== undefined && Number.isFinite(inches) ? readPoints(inches) : usual;
  };
  const usual = DEFAULT_PAGE_LAYOUT;
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize: readPaperSize(setup["paperSize"]),
    leftMargin: margin("left", usual.leftMargin),
    rightMargin: margin("right", usual.rightMargin),
    topMargin: margin("top", usual.topMargin),
    bottomMargin: margin("bottom", usual.bottomMargin),
    headerMargin: margin("header", usual.headerMargin),
    footerMargin: margin("footer", usual.footerMargin),
    centerHorizontally: readTruth(options["horizontalCentered"], false),
    centerVertically: readTruth(options["verticalCentered"], false),
    printGridlines: readTruth(options["gridLines"], false),
    printHeadings: readTruth(options["headings"], false),
    blackAndWhite: readTruth(setup["blackAndWhite"], false),
    draftMode: readTruth(setup["draft"], false),
    printOrder: setup["pageOrder"] === "overThenDown" ? "OverThenDown" : "DownThenOver",
    firstPageNumber: readTruth(setup["useFirstPageNumber"], false) ? readCount(setup["firstPageNumber"], 1) : null,
    zoom: readZoom(root, setup),
    header: readMarginText(findChild(texts, "oddHeader")?.text ?? ""),
    footer: readMarginText(findChild(texts, "oddFooter")?.text ?? ""),
  };
}

/** Inches have more decimals than points need. */
function readPoints(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1e5) / 1e5;
}

function readPaperSize(number: string | undefined): PaperSize | null {
  const found = Object.entries(PAPER_NUMBERS).find(([, code]) => String(code) === number);
  return (found?.[0] as PaperSize | undefined) ?? null;
}

function readZoom(root: XmlElement, setup: XmlElement["attributes"]): PageZoom {
  const properties = findChild(findChild(root, "sheetPr"), "pageSetUpPr");
  if (!readTruth(properties?.attributes["fitToPage"], false)) {
    return { kind: "scale", percent: readCount(setup["scale"], 100) };
  }
  // None said is one page, 0 is as many as it takes.
  const readPages = (count: string | undefined): number | null => readCount(count, 1) || null;
  return { kind: "fit", wide: readPages(setup["fitToWidth"]), tall: readPages(setup["fitToHeight"]) };
}

/** "&L…&C…&R…"; what stands before any of them is in the middle. */
function readMarginText(text: string): MarginText {
  const parts = { left: "", center: "", right: "" };
  let side: keyof MarginText = "center";
  for (const [piece] of readEscapes(text).matchAll(/&(?:"[^"]*"|[^])|[^&]+|&/g)) {
    const wanted = SIDES[piece.toUpperCase()];
    if (wanted === undefined) parts[side] += piece;
    else side = wanted;
  }
  return parts;
}

const SIDES: Readonly<Record<string, keyof MarginText>> = { "&L": "left", "&C": "center", "&R": "right" };

/** A break's number is how many rows (or columns) stand before it: the place, from 0, of the first one after it. */
function readBreaks(list: XmlElement | undefined): number[] {
  return listChildren(list, "brk")
    .map(({ attributes }) => readCount(attributes["id"], 0))
    .filter((index) => index > 0)
    .sort((one, other) => one - other);
}
