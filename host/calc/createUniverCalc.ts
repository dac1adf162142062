import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { Calc, CalcBook, CalcChange, CalcResult, CalcValue } from "./calc";
import { type EngineBook, enterCell, findSheet, keepResult, openEngineBook } from "./engineBook";
import { type EngineCell, type EngineResults, startUniverEngine } from "./univerEngine";

/** Univer's errors → Excel's. What Univer cannot read, Excel would not let anybody enter; its nearest word is #NAME?. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ...Object.values(ErrorType).map((code) => [code, code] as const),
  [ErrorType.ERROR, "#NAME?"],
  [ErrorType.CONNECT, "#N/A"],
]);

/** Cells that array results fill beside the formulas' own cells: "row,column" by sheet. */
type Spilled = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * `Calc` by Univer's formula engine (Apache-2.0), alone: no grid, no page, nothing of Node.
 * Structured references are rewritten to A1 first (`resolveReferences`), so the engine never hears of tables.
 *
 * Differences from Excel that the tests do not mend are listed in test/host/calc/knownGaps.ts. Beside them: references to
 * whole columns end 1000 rows below the last cell in use, so ROWS(A:A) counts those only; text that reads exactly as an
 * error code counts as the error; a circular reference gives some number, without warning.
 */
export function createUniverCalc(): Calc {
  const engine = startUniverEngine();
  let book: EngineBook | null = null;
  let spilled: Spilled = new Map();
  /** What a result spills into depends on every cell around it, so a book with such results is calculated as a whole. */
  let hasSpills = false;

  async function load(loaded: CalcBook): Promise<readonly CalcResult[]> {
    const opened = openEngineBook(loaded);
    engine.open([...opened.sheets.values()]);
    book = opened;
    spilled = new Map();
    hasSpills = false;
    return calculate(opened, "everything");
  }

  async function change(changes: readonly CalcChange[]): Promise<readonly CalcResult[]> {
    if (book === null) throw new Error("No workbook has been loaded into the calculation.");
    const changed: EngineCell[] = [];
    for (const { sheetId, cells } of changes) {
      for (const cell of cells) {
        enterCell(book, sheetId, cell);
        changed.push({ sheetId, row: cell.row, column: cell.column });
      }
    }
    return calculate(book, hasSpills ? "everything" : changed);
  }

  async function calculate(calculated: EngineBook, changed: "everything" | readonly EngineCell[]) {
    const results = await engine.calculate(changed);
    const before = spilled;
    const own = takeResults(calculated, results);
    const spills = readSpills(calculated, results);
    spilled = groupPlaces(spills);
    hasSpills ||= spills.length > 0 || own.some(isBlockedSpill);
    return [...own, ...spills, ...listCleared(calculated, before, spilled)];
  }

  return { load, change, dispose: () => engine.dispose() };
}

/** What formula cells gave, kept for the next calculation. */
function takeResults(book: EngineBook, results: EngineResults): CalcResult[] {
  const taken: CalcResult[] = [];
  for (const [sheetId, cells] of results.cells) {
    const sheet = findSheet(book, sheetId);
    cells.forValue((row, column, result) => {
      // Beside formulas Univer also tells constants that stand in the way of a spill.
      if (!sheet.formulas.getValue(row, column)) return;
      const value = readValue(result);
      keepResult(sheet, row, column, value);
      taken.push({ sheetId, row, column, value });
    });
  }
  return taken;
}

function isBlockedSpill({ value }: CalcResult): boolean {
  return typeof value === "object" && value?.error === "#SPILL!";
}

function readSpills(book: EngineBook, results: EngineResults): CalcResult[] {
  const spills: CalcResult[] = [];
  for (const [sheetId, cells] of results.spills) {
    const sheet = findSheet(book, sheetId);
    cells.forValue((row, column, result) => {
      if (!sheet.formulas.getValue(row, column)) spills.push({ sheetId, row, column, value: readValue(result) });
    });
  }
  return spills;
}

function groupPlaces(results: readonly CalcResult[]): Spilled {
  const places = new Map<string, Set<string>>();
  for (const { sheetId, row, column } of results) {
    places.set(sheetId, (places.get(sheetId) ?? new Set()).add(`${row},${column}`));
  }
  return places;
}

/** Cells that an array result filled before and fills no more: blank, unless something has been entered there. */
function listCleared(book: EngineBook, before: Spilled, now: Spilled): CalcResult[] {
  return [...before].flatMap(([sheetId, places]) =>
    [...places]
      .filter((place) => now.get(sheetId)?.has(place) !== true)
      .map((place) => ({ sheetId, ...readPlace(place), value: null }))
      .filter(({ row, column }) => !findSheet(book, sheetId).cells.getValue(row, column)),
  );
}

function readPlace(place: string): { readonly row: number; readonly column: number } {
  const [row = NaN, column = NaN] = place.split(",").map(Number);
  return { row, column };
}

/** A formula is never blank: where it takes over a blank cell it is 0. */
function readValue(cell: Nullable<ICellData>): Exclude<CalcValue, null> {
  const value = cell?.v ?? readRichText(cell) ?? 0;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (typeof value === "string") {
    const error = ERRORS.get(value);
    return error === undefined ? value : { error };
  }
  return Object.is(value, -0) ? 0 : value;
}

/** HYPERLINK gives its text as a document of its own, which ends with a line break. */
function readRichText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "");
}
