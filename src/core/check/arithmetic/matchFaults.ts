import { type Equation, type FigureCell, printFigureKey } from "./equation";
import type { FigureTable } from "./figureTable";

/** A figure that cannot be right beside the others. */
export type Fault = {
  readonly cell: FigureCell;
  readonly printed: number;
  /** What would mend it. */
  readonly expected: number;
  /** What it disagrees with. More than one: they all mend with the same figure, so the fault is in this very cell. */
  readonly equations: readonly Equation[];
};

/**
 * The figures to mend. Where two equations that disagree meet in one cell, one figure there mends both and breaks none
 * that holds, that cell is the fault. Errors that cancel in a column leave it whole, so each stays with its row. What is
 * left is told where it shows: in the sum, or in the figure that its row should give.
 */
export const matchFaults = (figures: FigureTable, equations: readonly Equation[]): readonly Fault[] => {
  const amounts = new Map<string, number>();
  figures.lines.forEach((line, index) => {
    for (const [column, amount] of line.amounts) amounts.set(printFigureKey({ line: index, column }), amount);
  });
  const read = (cell: FigureCell): number => amounts.get(printFigureKey(cell)) ?? 0;
  const isBroken = (equation: Equation): boolean => readResidual(equation, read) !== 0;

  const byCell = new Map<string, { readonly cell: FigureCell; readonly equations: Equation[] }>();
  for (const equation of equations) {
    for (const cell of [equation.target, ...equation.terms]) {
      const key = printFigureKey(cell);
      const known = byCell.get(key);
      if (known === undefined) byCell.set(key, { cell, equations: [equation] });
      else known.equations.push(equation);
    }
  }

  const faults: Fault[] = [];
  const mend = (cell: FigureCell, change: number, mended: readonly Equation[]): void => {
    const printed = read(cell);
    amounts.set(printFigureKey(cell), printed + change);
    faults.push({ cell, printed, expected: printed + change, equations: mended });
  };
  const crossings = [...byCell.values()]
    .map((crossing) => ({ ...crossing, broken: crossing.equations.filter(isBroken).length }))
    .filter(({ broken }) => broken > 1)
    .sort((one, other) => other.broken - one.broken);
  for (const { cell, equations: met } of crossings) {
    const broken = met.filter(isBroken);
    if (broken.length < 2 || broken.length < met.length) continue;
    const change = readCommonChange(cell, broken, read);
    if (change === null) continue;
    const told = readNearestSum(cell, broken);
    if (told === null) mend(cell, change, broken);
    else {
      // Any of the rows may be the wrong one: told in the sum right over them, and all other sums follow from it.
      const printed = read(told.target);
      faults.push({ cell: told.target, printed, expected: printed + readResidual(told, read), equations: [told] });
      amounts.set(printFigureKey(cell), read(cell) + change);
    }
  }

  // A subtotal that was changed in several figures keeps its row whole and breaks its columns, its own and those it is part of.
  const tentative = crossings.flatMap(({ cell, equations: met }) => {
    const broken = met.filter(isBroken);
    const isColumns = broken.length > 1 && broken.every(({ direction }) => direction === "column");
    const others = met.filter((equation) => !broken.includes(equation));
    if (!isColumns || others.length === 0 || others.some(({ direction }) => direction === "column")) return [];
    const change = readCommonChange(cell, broken, read);
    return change === null ? [] : [{ cell, change, broken, rows: others }];
  });
  for (const line of new Set(tentative.map(({ cell }) => cell.line))) {
    const together = tentative.filter(({ cell }) => cell.line === line);
    const changed = new Map(together.map(({ cell, change }) => [printFigureKey(cell), read(cell) + change]));
    const readChanged = (cell: FigureCell): number => changed.get(printFigureKey(cell)) ?? read(cell);
    const isWhole = together.every(({ rows }) => rows.every((row) => readResidual(row, readChanged) === 0));
    if (isWhole) for (const { cell, change, broken } of together) mend(cell, change, broken);
  }
  const readBrokenRows = (cell: FigureCell): readonly Equation[] =>
    (byCell.get(printFigureKey(cell))?.equations ?? []).filter(
      (equation) => equation.direction === "row" && isBroken(equation),
    );

  // Several faults in one column: together the rows' own corrections are what the sum lacks.
  for (const column of equations.filter(({ direction }) => direction === "column")) {
    const residual = readResidual(column, read);
    if (residual === 0) continue;
    const wrong = column.terms.flatMap(({ line, column: index }) => {
      const cell = { line, column: index };
      const rows = readBrokenRows(cell);
      const [row] = rows;
      return row === undefined || rows.length > 1
        ? []
        : [{ cell, row, change: readChange(row, cell, readResidual(row, read)) }];
    });
    const total = wrong.reduce((sum, { change }) => sum + change, 0);
    const slack = wrong.reduce((sum, { row }) => sum + row.tolerance, column.tolerance);
    if (wrong.length < 2 || Math.abs(total + residual) > slack) continue;
    for (const { cell, row, change } of wrong) mend(cell, change, [row, column]);
  }

  const brokenColumns = equations.filter((equation) => equation.direction === "column" && isBroken(equation));
  for (const row of equations) {
    const residual = row.direction === "row" ? readResidual(row, read) : 0;
    if (residual === 0) continue;
    const cell = readSuspect(row, byCell);
    mend(cell, readChange(row, cell, residual), [row]);
  }
  for (const column of brokenColumns) {
    const residual = readResidual(column, read);
    if (residual !== 0) mend(column.target, residual, [column]);
  }
  return faults;
};

/** The one change of a cell that mends all of these; null where they ask for different ones. */
const readCommonChange = (
  cell: FigureCell,
  broken: readonly Equation[],
  read: (cell: FigureCell) => number,
): number | null => {
  const changes = broken.map((equation) => readChange(equation, cell, readResidual(equation, read)));
  // The row is nearer to the truth than a long column of rounded figures.
  const finest = Math.min(...broken.map(({ tolerance }) => tolerance));
  const change = changes[broken.findIndex(({ tolerance }) => tolerance === finest)] ?? 0;
  const agrees = broken.every(({ tolerance }, index) => Math.abs((changes[index] ?? 0) - change) <= tolerance + finest);
  return agrees ? change : null;
};

/**
 * Where only sums disagree, and all of them hold another row that would mend them as well: the sum of the fewest rows.
 * Null where this cell alone mends them.
 */
const readNearestSum = (cell: FigureCell, broken: readonly Equation[]): Equation | null => {
  if (broken.some(({ direction, target }) => direction === "row" || isSame(target, cell))) return null;
  const [nearest] = [...broken].sort((one, other) => one.terms.length - other.terms.length);
  const isShared = nearest?.terms.some(
    (term) => !isSame(term, cell) && broken.every(({ terms }) => terms.some((other) => isSame(other, term))),
  );
  return nearest !== undefined && isShared === true ? nearest : null;
};

const isSame = (one: FigureCell, other: FigureCell): boolean => one.line === other.line && one.column === other.column;

type Crossings = ReadonlyMap<string, { readonly equations: readonly Equation[] }>;

/**
 * Where a row disagrees and its columns do not: the figure that the row should give. But where a sum vouches for that
 * and for all others in the row but one, it is that one.
 */
const readSuspect = (row: Equation, byCell: Crossings): FigureCell => {
  const isVouched = (cell: FigureCell): boolean =>
    (byCell.get(printFigureKey(cell))?.equations ?? []).some(({ direction }) => direction === "column");
  const open = row.terms.filter((term) => !isVouched(term));
  const [only] = open;
  return isVouched(row.target) && only !== undefined && open.length === 1
    ? { line: only.line, column: only.column }
    : row.target;
};

/** How much the target lacks; 0 within the tolerance. Blanks that follow from their rows count where they must. */
const readResidual = (equation: Equation, read: (cell: FigureCell) => number): number => {
  const printed = read(equation.target);
  const added = equation.terms.reduce((sum, { sign, ...cell }) => sum + sign * read(cell), 0);
  const isFit = (expected: number): boolean => Math.abs(expected - printed) <= equation.tolerance;
  if (isFit(added) && equation.direction === "row") return 0;
  // A sum of nothing but blanks is no sum: what they would hold is.
  const isAllBlank = equation.direction === "column" && equation.terms.length === 0 && equation.derived !== 0;
  if (isFit(added + equation.derived) || (isFit(added) && !isAllBlank)) return 0;
  return added + equation.derived - printed;
};

/** What must be added to a cell to mend an equation that it stands in. */
const readChange = (equation: Equation, cell: FigureCell, residual: number): number => {
  if (equation.target.line === cell.line && equation.target.column === cell.column) return residual;
  const term = equation.terms.find(({ line, column }) => line === cell.line && column === cell.column);
  return term === undefined ? 0 : -residual * term.sign;
};
