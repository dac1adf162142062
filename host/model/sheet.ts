import { type Area, SHEET_COLUMNS, areaHasCell, createArea } from "./area";
import { BLANK_CELL, type Cell, isBlank } from "./cell";
import { type CellFormat, DEFAULT_FORMAT, areFormatsEqual } from "./cellFormat";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import { ALL_CELLS_PRINTED, DEFAULT_PAGE_LAYOUT, type PageLayout, type PrintedCells } from "./pageLayout";
import type { Permission, SelectionMode } from "./sheetPermissions";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A password that is somewhere in the workbook's file; nobody can give it here. */
export type UnknownPassword = { readonly isUnknown: true };

/** Excel's own measures, in points: a column of 64 pixels, a row of 20. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

/** One worksheet: its cells and its look. The workbook's operations change it; everybody may read it. */
export class Sheet {
  /** A GUID in braces; stands when the sheet is renamed. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  isProtected = false;
  /** An object stands for the password of a file, which is not known. */
  protectionPassword: string | null | UnknownPassword = null;
  /** What the protection lets through. */
  permissions: ReadonlySet<Permission> = new Set();
  selectionMode: SelectionMode = "Normal";
  /** Points, by column; others have the standard width. */
  columnWidths = new Map<number, number>();
  /** Points, by row; others have the standard height or what their contents need (`measureRows`). */
  rowHeights = new Map<number, number>();
  /** Rows of a file whose height nobody chose: it fitted what the row held when the file was saved. */
  fittedRows = new Set<number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** How many rows and columns stand still when the sheet is scrolled. */
  frozenRows = 0;
  frozenColumns = 0;
  mergedAreas: Area[] = [];
  /** The first lies at the bottom. */
  charts: Chart[] = [];
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  printedCells: PrintedCells = ALL_CELLS_PRINTED;
  /** Rows and columns at which a printed page begins because somebody said so, from 0 and in order. */
  rowBreaks: readonly number[] = [];
  columnBreaks: readonly number[] = [];
  /** In order of priority: the first wins. */
  conditionalFormats: ConditionalFormat[] = [];
  dataValidations: DataValidation[] = [];
  /** The format that cells of a column have when they have none of their own. */
  columnFormats = new Map<number, CellFormat>();
  /** The format that cells of a row have when they have none of their own; it wins over the column's. */
  rowFormats = new Map<number, CellFormat>();
  /** The format of all other cells. */
  defaultFormat: CellFormat = DEFAULT_FORMAT;
  /** What the workbook's file says of rows and columns; it follows them when they move. */
  rowOrigins = new Map<number, object>();
  columnOrigins = new Map<number, object>();
  /** By row × SHEET_COLUMNS + column. */
  readonly #cells = new Map<number, Cell>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cellAt(row: number, column: number): Cell {
    const cell = this.#cells.get(row * SHEET_COLUMNS + column);
    if (cell !== undefined) return cell;
    const format = this.#defaultFormatOf(row, column);
    return format === BLANK_CELL.format ? BLANK_CELL : { ...BLANK_CELL, format };
  }

  /** For the workbook's own operations; use them rather than this. */
  putCell(row: number, column: number, cell: Cell): void {
    const isPlain =
      isBlank(cell) && !cell.hasApostrophe && this.#isSameFormat(cell.format, this.#defaultFormatOf(row, column));
    if (isPlain) this.#cells.delete(row * SHEET_COLUMNS + column);
    else this.#cells.set(row * SHEET_COLUMNS + column, cell);
  }

  /** For the workbook's own operations: as if nothing had ever been there. */
  removeCell(row: number, column: number): void {
    this.#cells.delete(row * SHEET_COLUMNS + column);
  }

  /** All cells that hold something or have a format of their own, within an area if one is given. In no certain order. */
  *cells(area?: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    if (area !== undefined && area.rowCount * area.columnCount < this.#cells.size) {
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        for (let column = area.column; column < area.column + area.columnCount; column += 1) {
          const cell = this.#cells.get(row * SHEET_COLUMNS + column);
          if (cell !== undefined) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of [...this.#cells]) {
      const row = Math.floor(key / SHEET_COLUMNS);
      const column = key % SHEET_COLUMNS;
      if (area === undefined || areaHasCell(area, row, column)) yield { row, column, cell };
    }
  }

  /**
   * The smallest area that holds every cell with contents, or with contents or a format; within an area if one is given.
   * Null where there is none.
   */
  usedArea(counts: "contents" | "contentsAndFormats", within?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.cells(within)) {
      if (counts === "contents" && isBlank(cell)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : createArea(top, left, bottom, right);
  }

  /** True where no cell of the area holds anything. */
  isAreaBlank(area: Area): boolean {
    for (const { cell } of this.cells(area)) if (!isBlank(cell)) return false;
    return true;
  }

  #defaultFormatOf(row: number, column: number): CellFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.defaultFormat;
  }

  /** Operations give new cells `DEFAULT_FORMAT`; in a workbook from a file that means the sheet's own. */
  #isSameFormat(format: CellFormat, standard: CellFormat): boolean {
    if (format === DEFAULT_FORMAT && standard === this.defaultFormat) return true;
    const isOfSameOrigin = format.origin === undefined || format.origin === standard.origin;
    return isOfSameOrigin && areFormatsEqual(format, standard);
  }
}
