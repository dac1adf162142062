import { parseA1Ref, tokenTypes, tokenize } from "@borgar/fx/xlsx";
import type { CalcBook } from "../calc/calc";
import { type ReferenceContext, resolveReferences } from "../calc/resolveReferences";
import { isSameName } from "./sameName";

/** A cell whose answer cannot be right. */
export type DoubtfulCell = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Null for a cell that a formula elsewhere fills. */
  readonly formula: string | null;
};

/**
 * Of the cells whose answers cannot be right, those that do not only take it over from another of them: the engine does not
 * know their function, or they point into another workbook. Where each leans on another, all of them.
 */
export function findBeyondEngine<Doubtful extends DoubtfulCell>(
  doubtful: readonly Doubtful[],
  book: CalcBook,
): Doubtful[] {
  const context = { sheets: book.sheets.map(({ id, name }) => ({ id, name })), tables: book.tables, names: book.names };
  const places = groupPlaces(doubtful);
  const found = doubtful.filter((cell) => !listAreas(cell, context).some((area) => holdsOther(area, cell, places)));
  return found.length === 0 ? [...doubtful] : found;
}

type ReachedArea = {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Rows in order, by sheet and column. */
type Places = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function groupPlaces(cells: readonly DoubtfulCell[]): Places {
  const places = new Map<string, Map<number, number[]>>();
  for (const { sheetId, row, column } of cells) {
    const columns = places.get(sheetId) ?? new Map<number, number[]>();
    const rows = columns.get(column) ?? [];
    rows.push(row);
    places.set(sheetId, columns.set(column, rows));
  }
  for (const columns of places.values()) for (const rows of columns.values()) rows.sort((one, other) => one - other);
  return places;
}

/** The cells that a formula points at, as far as can be told without calculating it. */
function listAreas({ formula, sheetId, row, column }: DoubtfulCell, context: ReferenceContext): ReachedArea[] {
  if (formula === null) return [];
  const { text } = resolveReferences(formula, context, { sheetId, row, column });
  return tokenize(text, { withLocation: false }).flatMap(({ type, value }) => {
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return [];
    const reference = parseA1Ref(value);
    if (reference === undefined || !("range" in reference)) return [];
    const { sheetName = "", range } = reference;
    const sheet = sheetName === "" ? sheetId : context.sheets.find(({ name }) => isSameName(name, sheetName))?.id;
    if (sheet === undefined) return [];
    const { top, bottom, left, right } = range;
    return { sheetId: sheet, top: top ?? 0, bottom: bottom ?? Infinity, left: left ?? 0, right: right ?? Infinity };
  });
}

function holdsOther(area: ReachedArea, { sheetId, row, column }: DoubtfulCell, places: Places): boolean {
  for (const [other, rows] of places.get(area.sheetId) ?? []) {
    if (other < area.left || other > area.right) continue;
    for (let at = findFirst(rows, area.top); at < rows.length && (rows[at] ?? Infinity) <= area.bottom; at += 1) {
      if (area.sheetId !== sheetId || other !== column || rows[at] !== row) return true;
    }
  }
  return false;
}

/** The place of the first number that is no less. */
function findFirst(ordered: readonly number[], wanted: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
