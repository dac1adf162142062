import { listAreas } from "../../model/area";
import { printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import { printAreas } from "../rules/areas";

/** What a sheet is beside its cells, in words that can be compared: each as it was when the file was opened, and as it is now. */
export type SheetState = {
  readonly columns: string;
  readonly view: string;
  readonly properties: string;
  readonly protection: string;
  readonly mergedCells: string;
  readonly page: string;
  readonly breaks: string;
  readonly conditionalFormats: string;
  readonly dataValidations: string;
};

export function describeSheetState(sheet: Sheet): SheetState {
  const { showGridlines, frozenRows, frozenColumns } = sheet;
  return {
    columns: JSON.stringify([
      [...sheet.columnWidths],
      [...sheet.hiddenColumns],
      [...sheet.columnFormats].map(([column, format]) => [column, format.origin, format]),
      // Only moving columns changes which of the file's columns is where.
      [...sheet.columnOrigins.keys()],
    ]),
    view: JSON.stringify({ showGridlines, frozenRows, frozenColumns }),
    // Both stand among the sheet's properties.
    properties: JSON.stringify([sheet.tabColor, sheet.pageLayout.zoom.kind]),
    protection: JSON.stringify([
      sheet.isProtected,
      sheet.protectionPassword,
      [...sheet.permissions].sort(),
      sheet.selectionMode,
    ]),
    mergedCells: sheet.mergedAreas.map(printAreaAddress).join(" "),
    page: JSON.stringify(sheet.pageLayout),
    breaks: JSON.stringify([sheet.rowBreaks, sheet.columnBreaks]),
    conditionalFormats: JSON.stringify(sheet.conditionalFormats.map((format) => describeRule(format))),
    dataValidations: JSON.stringify(sheet.dataValidations.map((validation) => describeRule(validation))),
  };
}

type Rule = Sheet["conditionalFormats"][number] | Sheet["dataValidations"][number];

/** A conditional format or validation with all that the model tells of it. */
export function describeRule(rule: Rule): string {
  return JSON.stringify([printAreas(listAreas(rule)), describeContent(rule)]);
}

/** The same without the cells that it applies to. */
export function describeContent(rule: Rule): string {
  const told = Object.entries(rule).filter(([name]) => name !== "area" && name !== "furtherAreas");
  return JSON.stringify(told);
}
