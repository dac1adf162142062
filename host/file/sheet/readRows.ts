import { type Area, SHEET_COLUMNS, SHEET_ROWS, areaHasCell } from "../../model/area";
import { parseAreaAddress } from "../../model/cellAddress";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import { createPartFault } from "../fault";
import { readCount, readTruth } from "../xml/xmlElement";
import { createFormulaReader } from "./createFormulaReader";
import type { RawCell, RawRow } from "./rawCell";
import { readCellValue } from "./readCellValue";
import { scanSheet } from "./scanSheet";
import type { SheetContext } from "./sheetContext";
import type { SourceCell, SourceRow, SourceSheet } from "./sourceSheet";

type GrowingRow = SourceRow & { readonly cells: SourceCell[] };

/** Reads a sheet's part with its rows and cells. Throws a `Fault`: damagedPart, tooManyCells. */
export function readRows(text: string, context: SheetContext): SourceSheet {
  const readFormula = createFormulaReader(context);
  const rows: SourceRow[] = [];
  const sharedFormulas = new Map<string, SourceCell>();
  const filled: Area[] = [];
  let hasUnsaidPlaces = false;
  let row: GrowingRow | null = null;

  const openRow = (raw: RawRow): void => {
    const said = raw.attributes["r"];
    hasUnsaidPlaces ||= said === undefined;
    const previous = rows.at(-1)?.row ?? -1;
    const at = said === undefined ? previous + 1 : Number(said) - 1;
    if (!Number.isInteger(at) || at <= previous || at >= SHEET_ROWS) fail(context, `row ${said ?? ""}`);
    row = { ...readRow(raw, context), row: at, end: raw.openEnd, cells: [] };
    rows.push(row);
  };

  const readCell = (raw: RawCell): void => {
    if (row === null) return fail(context, "a cell stands outside of rows");
    context.countCell();
    const column = placeCell(raw, row, context);
    hasUnsaidPlaces ||= raw.attributes["r"] === undefined;
    const formula = raw.formula === null ? null : readFormula(raw, raw.formula, row.row, column);
    const fills = formula?.fills ?? null;
    if (fills !== null && fills.rowCount * fills.columnCount > 1) filled.push(fills);
    const style = readCount(raw.attributes["s"], 0);
    const at = row.row;
    const value = readCellValue(raw, context);
    const cell: SourceCell = {
      part: context.part,
      row: at,
      column,
      start: raw.start,
      end: raw.end,
      value,
      formula: formula?.formula ?? null,
      hasApostrophe: formula === null && typeof value === "string" && context.hasApostrophe[style] === true,
      isSpilled: formula === null && value !== null && filled.some((area) => areaHasCell(area, at, column)),
      // A format that is not there is no reason to refuse a workbook.
      format: context.formats[style] ?? context.formats[0] ?? DEFAULT_FORMAT,
      formulaKind: formula?.kind ?? null,
      sharedNumber: formula?.sharedNumber ?? null,
    };
    if (formula?.isFirstOfShared === true && cell.sharedNumber !== null) sharedFormulas.set(cell.sharedNumber, cell);
    row.cells.push(cell);
  };

  const closeRow = (end: number): void => {
    if (row !== null) rows[rows.length - 1] = Object.assign(row, { end });
    row = null;
  };

  const root = scanSheet(text, context.part, { openRow, cell: readCell, closeRow });
  return { part: context.part, text, root, rows, hasUnsaidPlaces, sharedFormulas };
}

function readRow(
  { attributes, start, openEnd }: RawRow,
  { formats }: SheetContext,
): Omit<SourceRow, "row" | "cells" | "end"> {
  const height = Number(attributes["ht"]);
  const hasFormat = readTruth(attributes["customFormat"], false);
  return {
    start,
    openEnd,
    height: Number.isFinite(height) && height > 0 ? height : null,
    isHeightChosen: readTruth(attributes["customHeight"], false),
    isHidden: readTruth(attributes["hidden"], false),
    format: hasFormat ? (formats[readCount(attributes["s"], 0)] ?? null) : null,
  };
}

/** The column of a cell: cells of a row stand from left to right, and one that says nothing stands beside the one before. */
function placeCell({ attributes }: RawCell, { row, cells }: SourceRow, context: SheetContext): number {
  const previous = cells.at(-1)?.column ?? -1;
  const said = attributes["r"];
  if (said === undefined) return previous + 1 < SHEET_COLUMNS ? previous + 1 : fail(context, "too many cells in a row");
  const area = parseAreaAddress(said);
  const isGood = area !== null && area.row === row && area.rowCount * area.columnCount === 1 && area.column > previous;
  return isGood ? area.column : fail(context, `cell ${said} is out of place`);
}

function fail(context: SheetContext, detail: string): never {
  throw createPartFault("damagedPart", context.part, detail);
}
