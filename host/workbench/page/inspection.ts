import type { CellValue } from "../../model/cell";
import { describeEntry } from "../../model/entry/describeEntry";
import { describeText } from "../../model/describeText";
import type { Workbook } from "../../model/workbook";
import type { RequestLog } from "../../protocol/requestLog";
import { findPlace } from "./place";

/** What tests and curious people may read in the page, as `window.workbench`. Nothing can be changed through it. */
export type Inspection = {
  /** A cell by its address ("Drift!D5"): the formula as stored in a file, what the formula bar and the grid show, the value. */
  read(address: string): {
    readonly formula: string | null;
    readonly value: CellValue;
    readonly entry: string;
    readonly text: string;
    readonly numberFormat: string;
  };
  /** In the workbook's order, hidden ones too. */
  sheets(): readonly { readonly name: string; readonly isVisible: boolean }[];
  /** What has passed between the pane and the workbook since the pane was loaded. */
  requests(): RequestLog["requests"];
};

declare global {
  /** `window.workbench`: there as soon as the workbook is open. */
  var workbench: Inspection | undefined;
}

export function createInspection(workbook: Workbook, readLog: () => RequestLog | null): Inspection {
  return {
    read(address) {
      const place = findPlace(workbook, address);
      if (place === null) throw new Error(`There is no cell ${address}.`);
      const { row, column } = place.area;
      const cell = workbook.getSheet(place.sheetId).cellAt(row, column);
      return {
        formula: cell.formula,
        value: cell.value,
        entry: describeEntry(workbook, { sheetId: place.sheetId, row, column }, cell),
        text: describeText(cell),
        numberFormat: cell.format.numberFormat,
      };
    },
    sheets: () => workbook.sheets.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
    requests: () => readLog()?.requests ?? [],
  };
}
