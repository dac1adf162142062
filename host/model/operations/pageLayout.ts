import type { Area } from "../area";
import type { PageLayout, PrintedCells } from "../pageLayout";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Changes how a sheet is printed. A protected sheet can be set up all the same, as in Excel. */
export function setPageLayout(workbook: Workbook, sheet: Sheet, change: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

export function setPrintedCells(workbook: Workbook, sheet: Sheet, change: Partial<PrintedCells>): void {
  sheet.printedCells = { ...sheet.printedCells, ...change };
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** Lets a page begin at a row (or a column); its breaks are kept in order, each once. */
export function addPageBreak(workbook: Workbook, sheet: Sheet, direction: BreakDirection, index: number): void {
  setPageBreaks(workbook, sheet, direction, [...new Set([...listPageBreaks(sheet, direction), index])]);
}

export function removePageBreak(workbook: Workbook, sheet: Sheet, direction: BreakDirection, index: number): void {
  setPageBreaks(
    workbook,
    sheet,
    direction,
    listPageBreaks(sheet, direction).filter((other) => other !== index),
  );
}

export function removePageBreaks(workbook: Workbook, sheet: Sheet, direction: BreakDirection): void {
  setPageBreaks(workbook, sheet, direction, []);
}

/** A horizontal break is a line across the page: the rows under it stand on the next one. */
export type BreakDirection = "horizontal" | "vertical";

/** The rows (or columns) at which pages begin because somebody said so, from 0. */
export function listPageBreaks(sheet: Sheet, direction: BreakDirection): readonly number[] {
  return direction === "horizontal" ? sheet.rowBreaks : sheet.columnBreaks;
}

function setPageBreaks(workbook: Workbook, sheet: Sheet, direction: BreakDirection, breaks: readonly number[]): void {
  const inOrder = [...breaks].sort((one, other) => one - other);
  if (direction === "horizontal") sheet.rowBreaks = inOrder;
  else sheet.columnBreaks = inOrder;
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** What is printed after cells have moved. */
export function movePrintedCells(printed: PrintedCells, mapping: (area: Area) => Area | null): PrintedCells {
  return {
    areas: printed.areas.flatMap((area) => mapping(area) ?? []),
    titleRows: printed.titleRows === null ? null : mapping(printed.titleRows),
    titleColumns: printed.titleColumns === null ? null : mapping(printed.titleColumns),
  };
}
