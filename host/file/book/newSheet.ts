import { Sheet } from "../../model/sheet";
import { readRows } from "../sheet/readRows";
import { describeSheetState } from "../sheet/sheetState";
import { XML_HEAD } from "../xml/printXml";
import type { OpenedSheet } from "./sourceBook";

/** The part of a sheet that is not in the file yet, as if it had been there and blank: what it holds is a change. */
export function createNewSheet(
  sheet: Sheet,
  part: string,
  namespaces: { main: string; relationships: string },
): OpenedSheet {
  const text =
    `${XML_HEAD}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
  const source = readRows(text, {
    part,
    texts: [],
    formats: [],
    hasApostrophe: [],
    dateSystem: 1900,
    tables: [],
    countCell: () => undefined,
  });
  return {
    sheetId: sheet.id,
    name: sheet.name,
    source,
    state: describeSheetState(new Sheet(sheet.id, sheet.name)),
    conditionalFormats: [],
    dataValidations: [],
    drawing: null,
  };
}
