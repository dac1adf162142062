import type { Calc, CalcBook, CalcChange, CalcResult } from "../calc/calc";
import { type CellOrigin, type CellValue, isSameValue } from "./cell";

/** The values that a file holds, for the workbook to keep. */
export type KeptValues = {
  /** The workbook as the file has it, for the engine. */
  readonly book: CalcBook;
  /** The cells whose values are calculated: formulas, and what they spill into. */
  readonly cells: Iterable<KeptCell>;
  /** False where the file itself asks for a new calculation: then only what the engine cannot do better stands. */
  readonly isTrusted: boolean;
};

export type KeptCell = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly origin: CellOrigin;
};

/** The engine rounds to twelve digits or so; within this the file's value and the engine's are the same. */
const SAME_WITHIN = 1e-9;

/** What the engine says where it does not know a function. */
const UNKNOWN = "#NAME?";

/**
 * Loads a file's workbook into the engine and notes in the cells' origins where its answers differ from the file's values.
 * What the engine cannot calculate it gets as constants, so that what depends on it can be calculated.
 * Gives its answers, and those for cells that are blank in the file (it spills more than the file says), by place.
 */
export async function compareAnswers(
  calc: Calc,
  { book, cells, isTrusted }: KeptValues,
): Promise<{ readonly results: readonly CalcResult[]; readonly beside: ReadonlyMap<string, CellValue> }> {
  const kept = new Map([...cells].map((cell) => [printPlace(cell), cell]));
  const answers = new Map((await calc.load(book)).map((result) => [printPlace(result), result]));
  const beyond = [...kept].filter(([place, { origin }]) => isBeyond(origin.value, answers.get(place)));
  if (beyond.length > 0) {
    for (const result of await calc.change(printConstants(beyond.map(([, cell]) => cell)))) {
      answers.set(printPlace(result), result);
    }
    for (const [place, { origin }] of beyond) {
      origin.isBeyondEngine = true;
      answers.delete(place);
    }
  }
  const beside = new Map<string, CellValue>();
  for (const [place, { value }] of answers) {
    const origin = kept.get(place)?.origin;
    if (origin === undefined) beside.set(place, value);
    else if (!isSameValue(origin.value, value) && stands(origin.value, value, isTrusted)) origin.answer = value;
  }
  return { results: [...answers.values()], beside };
}

function isBeyond(value: CellValue, answer: CalcResult | undefined): boolean {
  if (value === null) return false;
  // What a formula spilled into in the file has no answer where the engine does not know the formula.
  if (answer === undefined) return true;
  return isUnknown(answer.value) && !isUnknown(value);
}

function isUnknown(value: CellValue): boolean {
  return typeof value === "object" && value?.error === UNKNOWN;
}

function stands(value: CellValue, answer: CellValue, isTrusted: boolean): boolean {
  if (isTrusted) return value !== null;
  const isClose = typeof value === "number" && typeof answer === "number";
  return isClose && Math.abs(value - answer) <= SAME_WITHIN * Math.max(Math.abs(value), Math.abs(answer));
}

function printConstants(cells: readonly KeptCell[]): CalcChange[] {
  return [...new Set(cells.map((cell) => cell.sheetId))].map((sheetId) => ({
    sheetId,
    cells: cells
      .filter((cell) => cell.sheetId === sheetId)
      .map(({ row, column, origin }) => ({ row, column, entry: { value: origin.value } })),
  }));
}

/** A cell in the whole workbook, as a key. */
export function printPlace({ sheetId, row, column }: Pick<KeptCell, "sheetId" | "row" | "column">): string {
  return `${sheetId} ${String(row)},${String(column)}`;
}
