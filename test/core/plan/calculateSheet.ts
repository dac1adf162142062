import type { Calc, CalcValue } from "../../../host/calc/calc";
import { parseAreaAddress } from "../../../host/model/cellAddress";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { createSheetsBook, readUncalculated } from "./createSheetsBook";

/** A sheet of ours as Excel would show it: what each cell says, by address. */
export type ShownSheet = {
  readonly at: (address: string) => CalcValue;
  /** The cells of a row that show something, from left to right. */
  readonly row: (row: number) => readonly CalcValue[];
  readonly rows: readonly (readonly CalcValue[])[];
  /** The first row that holds this text somewhere. */
  readonly find: (text: string) => number;
  /** All texts, row by row. */
  readonly texts: readonly string[];
  readonly errors: readonly string[];
};

/** Calculates a sheet of ours in the workbook that it was planned for, or in another one that this has become. */
export const calculateSheet = async (
  calc: Calc,
  content: SheetContent,
  snapshot: WorkbookSnapshot,
): Promise<ShownSheet> => {
  const grid = readUncalculated(content);
  for (const { sheetId, row, column, value } of await calc.load(createSheetsBook(snapshot, [content]))) {
    const line = sheetId === content.sheet ? grid[row] : undefined;
    if (line !== undefined) line[column] = value;
  }
  const at = (address: string): CalcValue => {
    const area = parseAreaAddress(address);
    return area === null ? null : (grid[area.row]?.[area.column] ?? null);
  };
  const rows = grid.map((cells) => cells.filter((value) => value !== null && value !== ""));
  return {
    at,
    row: (row) => rows[row] ?? [],
    rows,
    find: (text) => rows.findIndex((cells) => cells.some((cell) => typeof cell === "string" && cell.includes(text))),
    texts: rows.flat().filter((value) => typeof value === "string"),
    errors: rows.flat().flatMap((value) => (typeof value === "object" && value !== null ? [value.error] : [])),
  };
};
