import { SHEET_COLUMNS } from "../../model/area";
import { STANDARD_COLUMN_WIDTH, type Sheet } from "../../model/sheet";
import { parseAreas } from "../rules/areas";
import { readColour } from "../styles/colours";
import type { SourceStyles } from "../styles/sourceStyles";
import { type XmlElement, findChild, listChildren, readCount, readTruth } from "../xml/xmlElement";
import { readColumnWidth } from "./columnWidths";
import { readPage } from "./readPage";
import { readPermissions, readSelectionMode } from "./sheetPermissions";
import type { SourceSheet } from "./sourceSheet";

/** Reads everything of a sheet that is neither cells nor rules: columns, rows, panes, merged cells, pages, colour, protection. */
export function readLayout(sheet: Sheet, { root, rows }: SourceSheet, styles: SourceStyles): void {
  sheet.defaultFormat = styles.formats[0] ?? sheet.defaultFormat;
  sheet.tabColor = readColour(findChild(findChild(root, "sheetPr"), "tabColor"), styles.palette) ?? "";
  readView(sheet, findChild(findChild(root, "sheetViews"), "sheetView"));
  let next = 0;
  for (const column of listChildren(findChild(root, "cols"), "col")) next = readColumns(sheet, column, next, styles);
  for (const row of rows) {
    sheet.rowOrigins.set(row.row, row);
    if (row.height !== null) sheet.rowHeights.set(row.row, row.height);
    if (row.height !== null && !row.isHeightChosen) sheet.fittedRows.add(row.row);
    if (row.isHidden) sheet.hiddenRows.add(row.row);
    if (row.format !== null) sheet.rowFormats.set(row.row, row.format);
  }
  sheet.mergedAreas = listChildren(findChild(root, "mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => parseAreas(attributes["ref"]) ?? [],
  );
  readPage(sheet, root);
  const protection = findChild(root, "sheetProtection")?.attributes;
  sheet.isProtected = readTruth(protection?.["sheet"], false);
  sheet.permissions = sheet.isProtected ? readPermissions(protection ?? {}) : new Set();
  sheet.selectionMode = sheet.isProtected ? readSelectionMode(protection ?? {}) : "Normal";
  const hasPassword = protection?.["hashValue"] !== undefined || protection?.["password"] !== undefined;
  sheet.protectionPassword = sheet.isProtected && hasPassword ? { isUnknown: true } : null;
}

function readView(sheet: Sheet, view: XmlElement | undefined): void {
  sheet.showGridlines = readTruth(view?.attributes["showGridLines"], true);
  const pane = findChild(view, "pane")?.attributes;
  // A pane that is only split can be moved and is not frozen.
  const isFrozen = pane?.["state"] === "frozen" || pane?.["state"] === "frozenSplit";
  sheet.frozenRows = isFrozen ? readCount(pane["ySplit"], 0) : 0;
  sheet.frozenColumns = isFrozen ? readCount(pane["xSplit"], 0) : 0;
}

/**
 * Reads some columns from the first one that is not yet told of; they stand from left to right and do not overlap, so whatever
 * a file claims, each is read once. Gives the next one.
 */
function readColumns(sheet: Sheet, element: XmlElement, next: number, { formats }: SourceStyles): number {
  const { min, max, width, hidden, style } = element.attributes;
  const first = Math.max(readCount(min, 1) - 1, next);
  const last = Math.min(readCount(max, 0), SHEET_COLUMNS) - 1;
  const points = readColumnWidth(Number(width));
  const format = style === undefined ? undefined : formats[readCount(style, 0)];
  for (let column = first; column <= last; column += 1) {
    sheet.columnOrigins.set(column, element);
    const hasOwnWidth = Number.isFinite(points) && points > 0 && points !== STANDARD_COLUMN_WIDTH;
    if (hasOwnWidth) sheet.columnWidths.set(column, points);
    if (readTruth(hidden, false)) sheet.hiddenColumns.add(column);
    if (format !== undefined) sheet.columnFormats.set(column, format);
  }
  return Math.max(next, last + 1);
}
