import { parseA1Ref } from "@borgar/fx/xlsx";
import type { Calc, CalcBook, CalcCell, CalcResult, CalcTable, CalcValue } from "../../../host/calc/calc";

/** Cells by address, "B2": text that starts with "=" is a formula, everything else a constant. Null is blank. */
export type Contents = Readonly<Record<string, CalcValue>>;

export type BookContents = {
  readonly sheets: Readonly<Record<string, Contents>>;
  readonly tables?: readonly CalcTable[];
  readonly names?: Readonly<Record<string, string>>;
};

/** Values of formulas by sheet and address, `Drift!B2`; blank where a result was taken back. */
export type Values = ReadonlyMap<string, CalcValue>;

/** A book whose sheets have their names as ids. */
export function createBook({ sheets, tables = [], names = {} }: BookContents): CalcBook {
  return {
    sheets: Object.entries(sheets).map(([name, contents]) => ({ id: name, name, cells: createCells(contents) })),
    tables,
    names: new Map(Object.entries(names)),
  };
}

export function createCells(contents: Contents): CalcCell[] {
  return Object.entries(contents).map(([address, content]) => ({
    ...readAddress(address),
    entry: typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content },
  }));
}

export async function calculateBook(calc: Calc, contents: BookContents): Promise<Values> {
  return mapValues(await calc.load(createBook(contents)));
}

export async function changeSheet(calc: Calc, sheetId: string, contents: Contents): Promise<Values> {
  return mapValues(await calc.change([{ sheetId, cells: createCells(contents) }]));
}

function mapValues(results: readonly CalcResult[]): Values {
  return new Map(results.map(({ sheetId, row, column, value }) => [`${sheetId}!${printAddress(row, column)}`, value]));
}

function readAddress(address: string): { readonly row: number; readonly column: number } {
  const reference = parseA1Ref(address);
  if (reference === undefined || !("range" in reference)) throw new Error(`Not a cell: ${address}`);
  return { row: reference.range.top ?? 0, column: reference.range.left ?? 0 };
}

/** Enough for columns A to Z. */
export function printAddress(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
