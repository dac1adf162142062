import { type Area, createArea, lastColumnOf, lastRowOf } from "./area";

export type TableColumn = {
  /** Unique in the table; stands when the column is renamed or moved. */
  readonly id: number;
  name: string;
  /** The formula that new rows get, as it reads in the first body row; null where the column is not calculated. */
  calculatedFormula: string | null;
  /** What stood in the totals row when it was last switched off: a formula or a label. Null: never shown, or blank. */
  rememberedTotal: string | null;
};

/** An Excel table. Its area holds the header row, the body (at least one row) and, where switched on, the totals row. */
export type Table = {
  /** A GUID in braces, as Excel gives. Stands when the table is renamed. */
  readonly id: string;
  name: string;
  sheetId: string;
  area: Area;
  hasTotals: boolean;
  /** The totals row has been on before, so switching it on brings back what it held. */
  hasHadTotals: boolean;
  columns: TableColumn[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
};

export function headerAreaOf(table: Table): Area {
  return { ...table.area, rowCount: 1 };
}

/** The data body range: without header and totals row. */
export function bodyAreaOf(table: Table): Area {
  const { row, column } = table.area;
  return createArea(row + 1, column, lastRowOf(table.area) - (table.hasTotals ? 1 : 0), lastColumnOf(table.area));
}

export function totalsAreaOf(table: Table): Area | null {
  return table.hasTotals ? { ...table.area, row: lastRowOf(table.area), rowCount: 1 } : null;
}
