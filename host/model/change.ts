import type { Area } from "./area";
import type { CellValue } from "./cell";

/** What happened in the workbook. Listeners get changes after calculation, in order. */
export type Change =
  /** Contents of cells were entered or cleared, or cells moved. Before and after are known for a single cell only, as in Excel. */
  | {
      readonly kind: "contents";
      readonly sheetId: string;
      readonly area: Area;
      readonly changeType: ContentsChangeType;
      readonly single: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  /** Formulas gave new values. */
  | { readonly kind: "calculated"; readonly sheetIds: readonly string[] }
  | { readonly kind: "formats"; readonly sheetId: string; readonly area: Area }
  /** Column widths, row heights, hidden rows, panes, gridlines, merged areas, conditional formats or validation of a sheet. */
  | { readonly kind: "layout"; readonly sheetId: string }
  | { readonly kind: "tableAdded"; readonly tableId: string; readonly sheetId: string }
  | { readonly kind: "tableDeleted"; readonly tableId: string; readonly sheetId: string; readonly name: string }
  /** Name, area, columns, totals row, style or filter button of a table. */
  | { readonly kind: "table"; readonly tableId: string; readonly sheetId: string }
  | { readonly kind: "chartAdded" | "chartDeleted"; readonly sheetId: string; readonly chartId: string }
  /** Name, place or content of a chart. */
  | { readonly kind: "chart"; readonly sheetId: string; readonly chartId: string }
  | { readonly kind: "sheetAdded"; readonly sheetId: string }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "sheetActivated"; readonly sheetId: string; readonly previousSheetId: string }
  /** Name, place, visibility, colour or protection of a sheet. */
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "names" }
  | { readonly kind: "settings" }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area };

/** As `Excel.DataChangeType`. */
export type ContentsChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** All that one turn changed. `by` is the id of the session that did it, or "user". */
export type ChangeReport = {
  readonly by: string;
  readonly changes: readonly Change[];
};

export type ChangeListener = (report: ChangeReport) => void;
