import type { Equation, FigureCell } from "./equation";
import { type EquationUse, type EquationUses, readEquationUses, readResidual } from "./equationUses";
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
  const readPrinted = ({ line, column }: FigureCell): number => figures.lines[line]?.amounts.get(column) ?? 0;
  if (equations.every((equation) => readResidual(equation, readPrinted) === 0)) return [];

  const figuresNow = readEquationUses(figures, equations);
  const crossings = readCrossings(figuresNow);
  // What each finds it mends, so that the next looks at what is left.
  return [
    ...matchCrossings(crossings, figuresNow),
    ...matchSubtotals(crossings, figuresNow),
    ...matchColumnFaults(equations, figuresNow),
    ...matchRest(equations, figuresNow),
  ];
};

const isBroken = (equation: Equation, figuresNow: EquationUses): boolean => figuresNow.readResidual(equation) !== 0;

const applyMend = (
  figuresNow: EquationUses,
  cell: FigureCell,
  change: number,
  equations: readonly Equation[],
): Fault => {
  const printed = figuresNow.read(cell);
  figuresNow.change(cell, printed + change);
  return { cell, printed, expected: printed + change, equations };
};

/** A cell in which equations that disagree meet. */
type Crossing = { readonly cell: FigureCell; readonly uses: readonly EquationUse[] };

const readBroken = ({ uses }: Crossing, figuresNow: EquationUses): readonly EquationUse[] =>
  uses.filter(({ equation }) => isBroken(equation, figuresNow));

/** Those in which most disagree first. */
const readCrossings = (figuresNow: EquationUses): readonly Crossing[] =>
  figuresNow.cells
    .map((cell) => ({ cell, uses: figuresNow.readUses(cell) }))
    .map((crossing) => ({ ...crossing, brokenCount: readBroken(crossing, figuresNow).length }))
    .filter(({ brokenCount }) => brokenCount > 1)
    .sort((one, other) => other.brokenCount - one.brokenCount);

/** One figure mends all that meets in its cell. */
const matchCrossings = (crossings: readonly Crossing[], figuresNow: EquationUses): readonly Fault[] =>
  crossings.flatMap((crossing): Fault[] => {
    const { cell, uses } = crossing;
    const broken = readBroken(crossing, figuresNow);
    if (broken.length < 2 || broken.length < uses.length) return [];
    const change = readCommonChange(broken, figuresNow);
    if (change === null) return [];
    const told = readNearestSum(cell, broken, figuresNow);
    if (told === null) return [applyMend(figuresNow, cell, change, readEquations(broken))];
    // Any of the rows may be the wrong one: told in the sum right over them, and all other sums follow from it.
    const printed = figuresNow.read(told.target);
    const expected = printed + figuresNow.readResidual(told);
    figuresNow.change(cell, figuresNow.read(cell) + change);
    return [{ cell: told.target, printed, expected, equations: [told] }];
  });

/** A subtotal that was changed in several figures keeps its row whole and breaks its columns, its own and those it is part of. */
const matchSubtotals = (crossings: readonly Crossing[], figuresNow: EquationUses): readonly Fault[] => {
  const tentative = new Map<number, TentativeChange[]>();
  for (const crossing of crossings) {
    const { cell, uses } = crossing;
    const broken = readBroken(crossing, figuresNow);
    const isColumns = broken.length > 1 && broken.every(({ equation }) => equation.direction === "column");
    const rows = readEquations(uses.filter((use) => !broken.includes(use)));
    if (!isColumns || rows.length === 0 || rows.some(({ direction }) => direction === "column")) continue;
    const change = readCommonChange(broken, figuresNow);
    if (change === null) continue;
    const inLine = tentative.get(cell.line) ?? [];
    tentative.set(cell.line, [...inLine, { cell, change, broken: readEquations(broken), rows }]);
  }
  return [...tentative.values()].flatMap((together) => {
    const readChanged = (cell: FigureCell): number =>
      figuresNow.read(cell) + (together.find((changed) => isSame(changed.cell, cell))?.change ?? 0);
    const isWhole = together.every(({ rows }) => rows.every((row) => readResidual(row, readChanged) === 0));
    return isWhole ? together.map(({ cell, change, broken }) => applyMend(figuresNow, cell, change, broken)) : [];
  });
};

/** Several faults in one column: together the rows' own corrections are what the sum lacks. */
const matchColumnFaults = (equations: readonly Equation[], figuresNow: EquationUses): readonly Fault[] =>
  equations.flatMap((column): Fault[] => {
    const residual = figuresNow.readResidual(column);
    if (column.direction !== "column" || residual === 0) return [];
    const wrong = column.terms.flatMap((cell) => {
      const rows = figuresNow
        .readUses(cell)
        .filter(({ equation }) => equation.direction === "row" && isBroken(equation, figuresNow));
      const [row] = rows;
      return row === undefined || rows.length > 1
        ? []
        : [{ cell, row: row.equation, change: readChange(row, figuresNow) }];
    });
    const total = wrong.reduce((sum, { change }) => sum + change, 0);
    const slack = wrong.reduce((sum, { row }) => sum + row.tolerance, column.tolerance);
    if (wrong.length < 2 || Math.abs(total + residual) > slack) return [];
    return wrong.map(({ cell, row, change }) => applyMend(figuresNow, readCell(cell), change, [row, column]));
  });

/** What disagrees by itself: each row in the figure that it should give, then each column that still does, in its sum. */
const matchRest = (equations: readonly Equation[], figuresNow: EquationUses): readonly Fault[] => {
  const brokenColumns = equations.filter(
    (equation) => equation.direction === "column" && isBroken(equation, figuresNow),
  );
  const rows = equations.flatMap((row): Fault[] => {
    if (row.direction !== "row" || !isBroken(row, figuresNow)) return [];
    const cell = readSuspect(row, figuresNow);
    const use = figuresNow.readUses(cell).find(({ equation }) => equation === row);
    return use === undefined ? [] : [applyMend(figuresNow, cell, readChange(use, figuresNow), [row])];
  });
  const columns = brokenColumns.flatMap((column): Fault[] => {
    const residual = figuresNow.readResidual(column);
    return residual === 0 ? [] : [applyMend(figuresNow, column.target, residual, [column])];
  });
  return [...rows, ...columns];
};

type TentativeChange = {
  readonly cell: FigureCell;
  readonly change: number;
  readonly broken: readonly Equation[];
  readonly rows: readonly Equation[];
};

const readEquations = (uses: readonly EquationUse[]): readonly Equation[] => uses.map(({ equation }) => equation);

/** A term without its sign. */
const readCell = ({ line, column }: FigureCell): FigureCell => ({ line, column });

/** The one change of a cell that mends all of these; null where they ask for different ones. */
const readCommonChange = (broken: readonly EquationUse[], figuresNow: EquationUses): number | null => {
  const changes = broken.map((use) => readChange(use, figuresNow));
  // The row is nearer to the truth than a long column of rounded figures.
  const finest = Math.min(...broken.map(({ equation }) => equation.tolerance));
  const change = changes[broken.findIndex(({ equation }) => equation.tolerance === finest)] ?? 0;
  const agrees = broken.every(
    ({ equation }, index) => Math.abs((changes[index] ?? 0) - change) <= equation.tolerance + finest,
  );
  return agrees ? change : null;
};

/**
 * Where only sums disagree, and all of them hold another row that would mend them as well: the sum of the fewest rows.
 * Null where this cell alone mends them.
 */
const readNearestSum = (
  cell: FigureCell,
  broken: readonly EquationUse[],
  { readUses }: EquationUses,
): Equation | null => {
  if (broken.some(({ equation, sign }) => equation.direction === "row" || sign === 0)) return null;
  const [nearest] = [...readEquations(broken)].sort((one, other) => one.terms.length - other.terms.length);
  const isShared = nearest?.terms.some(
    (term) =>
      !isSame(term, cell) &&
      broken.every(({ equation }) => readUses(term).some((use) => use.equation === equation && use.sign !== 0)),
  );
  return nearest !== undefined && isShared === true ? nearest : null;
};

const isSame = (one: FigureCell, other: FigureCell): boolean => one.line === other.line && one.column === other.column;

/**
 * Where a row disagrees and its columns do not: the figure that the row should give. But where a sum vouches for that
 * and for all others in the row but one, it is that one.
 */
const readSuspect = (row: Equation, { readUses }: EquationUses): FigureCell => {
  const isVouched = (cell: FigureCell): boolean =>
    readUses(cell).some(({ equation }) => equation.direction === "column");
  const open = row.terms.filter((term) => !isVouched(term));
  const [only] = open;
  return isVouched(row.target) && only !== undefined && open.length === 1 ? readCell(only) : row.target;
};

/** What must be added to the cell to mend the equation that it stands in. */
const readChange = ({ equation, sign }: EquationUse, { readResidual: readLack }: EquationUses): number =>
  sign === 0 ? readLack(equation) : -readLack(equation) * sign;
