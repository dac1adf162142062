import type { Calc, CalcBook, CalcChange, CalcResult } from "../calc/calc";
import { type CellOrigin, type CellValue, isSameValue } from "./cell";
import { findBeyondEngine } from "./findBeyondEngine";

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
  /** Null for what a formula elsewhere fills. */
  readonly formula: string | null;
  readonly origin: CellOrigin;
};

/** The engine rounds to twelve digits or so; within this the file's value and the engine's are the same. */
const SAME_WITHIN = 1e-9;

/**
 * What the engine says where it does not know a function; where a formula points into another workbook, or through several
 * sheets at once; and where a formula from before dynamic arrays means one cell of a column and the engine gives all of it.
 */
const UNKNOWN: ReadonlySet<string> = new Set(["#NAME?", "#REF!", "#SPILL!"]);

/** So many formulas that the engine does not know may lean on each other and still be told from those that only lean on them. */
const DEEPEST_CHAIN = 20;

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
  for (let round = 1; round <= DEEPEST_CHAIN; round += 1) {
    const doubtful = [...kept].filter(([place, cell]) => isDoubtful(cell, answers.get(place))).map(([, cell]) => cell);
    if (doubtful.length === 0) break;
    // What only leans on them can be calculated once they are constants, and goes on following changes.
    const beyond = round === DEEPEST_CHAIN ? doubtful : findBeyondEngine(doubtful, book);
    for (const { origin } of beyond) origin.isBeyondEngine = true;
    for (const result of await calc.change(printConstants(beyond))) answers.set(printPlace(result), result);
    for (const cell of beyond) answers.delete(printPlace(cell));
  }
  const beside = new Map<string, CellValue>();
  for (const [place, { value }] of answers) {
    const origin = kept.get(place)?.origin;
    if (origin === undefined) beside.set(place, value);
    else if (!isSameValue(origin.value, value) && stands(origin.value, value, isTrusted)) origin.answer = value;
  }
  return { results: [...answers.values()], beside };
}

/** The engine's answer can only be its own lack, since the file knows better. */
function isDoubtful({ origin: { value, isBeyondEngine } }: KeptCell, answer: CalcResult | undefined): boolean {
  if (value === null || isBeyondEngine === true) return false;
  // What a formula spilled into in the file has no answer where the engine does not know the formula.
  if (answer === undefined) return true;
  return isUnknown(answer.value) && !isUnknown(value);
}

function isUnknown(value: CellValue): boolean {
  return typeof value === "object" && value !== null && UNKNOWN.has(value.error);
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
