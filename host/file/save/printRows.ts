import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { measureRows } from "../../model/rowHeights";
import type { SourceCell, SourceRow, SourceSheet } from "../sheet/sourceSheet";
import { printTagWith } from "../xml/edits";
import type { PrintedAttributes } from "../xml/printXml";
import { findSpill } from "./findSpill";
import { isCellUnchanged } from "./isCellUnchanged";
import { printCell } from "./printCell";
import { type RowCells, listRows } from "./listRows";
import type { SaveContext } from "./saveContext";

/** The rows of a sheet as its part should hold them; null where they stand as they are. */
export function printRows(
  sheet: Sheet,
  source: SourceSheet,
  qualify: (printed: string) => string,
  context: SaveContext,
): string | null {
  const broken = listBrokenShared(sheet, source);
  const rows = listRows(sheet, source).map((row, index) => {
    const isInPlace = row.source !== null && row.source === source.rows[index];
    return { row, isSame: isInPlace && isRowUnchanged(sheet, row, row.source, broken, context) };
  });
  if (rows.length === source.rows.length && rows.every(({ isSame }) => isSame)) return null;
  context.found.hasOtherFormulas ||= hasOtherFormulas(sheet, source);
  context.found.hasOtherValues = true;
  const heights = measureRows(sheet);
  return rows
    .map(({ row, isSame }) =>
      isSame && row.source !== null && !source.hasUnsaidPlaces
        ? source.text.slice(row.source.start, row.source.end)
        : printRow(sheet, source, row, broken, heights, qualify, context),
    )
    .join("");
}

function hasOtherFormulas(sheet: Sheet, source: SourceSheet): boolean {
  let count = 0;
  for (const { cell } of sheet.cells()) if (cell.formula !== null) count += 1;
  for (const { cells } of source.rows) {
    for (const { row, column, formula } of cells) {
      if (formula === null) continue;
      count -= 1;
      if (sheet.cellAt(row, column).formula !== formula) return true;
    }
  }
  return count !== 0;
}

/** Shared formulas whose first cell no longer stands in its place with its formula: the others must tell theirs themselves. */
function listBrokenShared(sheet: Sheet, { sharedFormulas }: SourceSheet): ReadonlySet<string> {
  const broken = [...sharedFormulas].filter(([, first]) => {
    const cell = sheet.cellAt(first.row, first.column);
    return cell.origin !== first || cell.formula !== first.formula;
  });
  return new Set(broken.map(([number]) => number));
}

function isRowUnchanged(
  sheet: Sheet,
  { row, cells }: RowCells,
  source: SourceRow,
  broken: ReadonlySet<string>,
  context: SaveContext,
): boolean {
  if (source.row !== row || Object.keys(describeRowChange(sheet, row, source, context)).length > 0) return false;
  const standing = new Map(source.cells.map((cell) => [cell.column, cell]));
  return (
    cells.every(({ column }) => standing.has(column)) &&
    source.cells.every((origin) => isCellSame(sheet, origin, row, broken, context))
  );
}

/** The cell stands in the file as it should, in its place. */
function isCellSame(
  sheet: Sheet,
  origin: SourceCell,
  row: number,
  broken: ReadonlySet<string>,
  context: SaveContext,
): boolean {
  if (origin.row !== row || (origin.sharedNumber !== null && broken.has(origin.sharedNumber))) return false;
  return isCellUnchanged(sheet, origin, sheet.cellAt(row, origin.column), context);
}

function printRow(
  sheet: Sheet,
  source: SourceSheet,
  { row, source: own, cells }: RowCells,
  broken: ReadonlySet<string>,
  heights: ReadonlyMap<number, number>,
  qualify: (printed: string) => string,
  context: SaveContext,
): string {
  // Cells that look like any other blank cell are in the file only.
  const inFile = own?.row === row ? own.cells : [];
  const columns = [...new Set([...cells.map(({ column }) => column), ...inFile.map(({ column }) => column)])];
  const standing = new Map(inFile.map((cell) => [cell.column, cell]));
  const content = columns
    .sort((one, other) => one - other)
    .map((column) => {
      const origin = standing.get(column);
      if (origin !== undefined && isCellSame(sheet, origin, row, broken, context) && !source.hasUnsaidPlaces) {
        return source.text.slice(origin.start, origin.end);
      }
      return printOneCell(sheet, source, row, column, broken, qualify, context);
    })
    .join("");
  const tag = own === null ? qualify("<row/>") : source.text.slice(own.start, own.openEnd);
  const isWider = own !== null && own.cells.length > 0 && columns.length > own.cells.length;
  const change = describeRowChange(sheet, row, own, context);
  if (own === null && content === "" && Object.keys(change).length === 0) return "";
  const attributes: PrintedAttributes = {
    r: row + 1,
    ...change,
    ...describeFittedHeight(sheet, row, own, heights),
    // Tells where the row's cells begin and end, and may be left out.
    ...(isWider || own?.row !== row ? { spans: null } : {}),
  };
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "row";
  const open = printTagWith(tag, attributes).replace(/\s*\/?>$/, "");
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

function printOneCell(
  sheet: Sheet,
  source: SourceSheet,
  row: number,
  column: number,
  broken: ReadonlySet<string>,
  qualify: (printed: string) => string,
  context: SaveContext,
): string {
  const cell = sheet.cellAt(row, column);
  const style = context.styles.numberOf(cell.format, typeof cell.value === "string" ? cell.hasApostrophe : null);
  const isBlank = cell.formula === null && cell.value === null;
  if (isBlank && style === styleOfBlank(sheet, row, column, context)) return "";
  const origin = findOrigin(cell, source);
  const isSharedIntact = typeof origin?.sharedNumber === "string" && !broken.has(origin.sharedNumber);
  const spill = findSpill(sheet, row, column);
  return qualify(printCell({ cell, row, column, style, origin, text: source.text, spill, isSharedIntact }, context));
}

/** What the file's own part says of the cell, wherever it stood there. */
function findOrigin(cell: Cell, source: SourceSheet): SourceCell | null {
  const { origin } = cell;
  return origin !== undefined && isSourceCell(origin) && origin.part === source.part ? origin : null;
}

function isSourceCell(origin: NonNullable<Cell["origin"]>): origin is SourceCell {
  return "part" in origin;
}

/** The format that a cell has where the file holds nothing for it. */
function styleOfBlank(sheet: Sheet, row: number, column: number, context: SaveContext): number {
  const format = sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? sheet.defaultFormat;
  return context.styles.numberOf(format, null);
}

/** Excel writes how high a row has grown with what it holds, and programs that only show a file count on it. */
function describeFittedHeight(
  sheet: Sheet,
  row: number,
  source: SourceRow | null,
  heights: ReadonlyMap<number, number>,
): PrintedAttributes {
  const height = heights.get(row);
  const isChosen = sheet.rowHeights.has(row) || source?.isHeightChosen === true;
  return height === undefined || isChosen ? {} : { ht: height };
}

/** The attributes in which a row differs from the file's. */
function describeRowChange(
  sheet: Sheet,
  row: number,
  source: SourceRow | null,
  context: SaveContext,
): PrintedAttributes {
  const height = sheet.rowHeights.get(row) ?? null;
  const isHidden = sheet.hiddenRows.has(row);
  const format = sheet.rowFormats.get(row) ?? null;
  return {
    ...(format === (source?.format ?? null)
      ? {}
      : {
          s: format === null ? null : context.styles.numberOf(format, null),
          customFormat: format === null ? null : 1,
        }),
    ...(height === (source?.height ?? null) ? {} : { ht: height, customHeight: height === null ? null : 1 }),
    ...(isHidden === (source?.isHidden ?? false) ? {} : { hidden: isHidden ? 1 : null }),
  };
}
