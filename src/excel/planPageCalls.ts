import type { SheetContent } from "../core/plan/sheetContent";
import { CALL_BYTES, type PayloadCall } from "./payload";

/** Points: 2 cm at the sides, room for header and footer above and below. */
const MARGINS = { left: 57, right: 57, top: 71, bottom: 64, header: 34, footer: 34 };

/** How the sheet is printed and scrolled, where that differs from before: A4, one page wide, page numbers in the footer. */
export function planPageCalls(
  getSheet: () => Excel.Worksheet,
  before: SheetContent | null,
  after: SheetContent,
): readonly PayloadCall[] {
  const pageBreaks = readPageBreaks(after);
  const [was, is] = [before === null ? null : describePage(before), describePage(after)];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const call = (): void => {
    const sheet = getSheet();
    const { page } = after;
    const layout = sheet.pageLayout;
    layout.paperSize = "A4";
    layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintMargins("Points", MARGINS);
    layout.setPrintArea(sheet.getRangeByIndexes(0, 0, Math.max(1, readPrinted(after)), after.columnWidths.length));
    if (page.titleRows !== null) {
      const { first, last } = page.titleRows;
      layout.setPrintTitleRows(sheet.getRange(`$${String(first + 1)}:$${String(last + 1)}`));
    }
    const headersFooters = layout.headersFooters.defaultForAllPages;
    headersFooters.leftHeader = printHeaderText(page.header);
    headersFooters.leftFooter = printHeaderText(page.footer);
    headersFooters.rightFooter = "&P (&N)";
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of pageBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
    if (page.frozenRows > 0) sheet.freezePanes.freezeRows(page.frozenRows);
    else sheet.freezePanes.unfreeze();
  };
  return [{ bytes: (16 + 2 * pageBreaks.length) * CALL_BYTES, call }];
}

/** The rows that begin a page; the first row does so anyway. */
function readPageBreaks({ rows }: SheetContent): readonly number[] {
  return rows.flatMap(({ startsPage }, row) => (startsPage === true && row > 0 ? [row] : []));
}

function readPrinted({ page, rows }: SheetContent): number {
  return page.printedRows ?? rows.length;
}

function describePage(content: SheetContent): unknown {
  const { orientation, titleRows, frozenRows, header, footer } = content.page;
  return [
    [orientation, titleRows?.first, titleRows?.last, frozenRows, header, footer],
    [readPrinted(content), content.columnWidths.length],
    readPageBreaks(content),
  ];
}

/** A single & begins a code in a header; 255 characters are all that header and footer hold together. */
function printHeaderText(text: string): string {
  const printed = text.replace(/\s+/g, " ").replaceAll("&", "&&");
  return printed.length <= 200 ? printed : printed.slice(0, 199).replace(/&$/, "") + "…";
}
