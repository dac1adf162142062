import type { Equation, FigureCell } from "./equation";
import type { FigureTable } from "./figureTable";

/** An equation that a cell stands in, and how: as what is added or taken away, or (0) as what it should come to. */
export type EquationUse = { readonly equation: Equation; readonly sign: 1 | -1 | 0 };

/** The figures as they are mended one by one, and what each equation lacks with them. */
export type EquationUses = {
  /** Every cell that stands in an equation, in the order of the equations. */
  readonly cells: readonly FigureCell[];
  readonly readUses: (cell: FigureCell) => readonly EquationUse[];
  readonly read: (cell: FigureCell) => number;
  /** How much an equation's target lacks; 0 within the tolerance. Counted anew only where a figure of it was changed. */
  readonly readResidual: (equation: Equation) => number;
  readonly change: (cell: FigureCell, amount: number) => void;
};

/**
 * The equations by the cells that stand in them. A sum of a thousand rows stands in a thousand cells, so what it lacks is
 * kept, and no cell looks through an equation for itself: else the time would grow with the square of the rows.
 */
export const readEquationUses = ({ lines }: FigureTable, equations: readonly Equation[]): EquationUses => {
  const changed = new Map<FigureKey, number>();
  const residuals = new Map<Equation, number>();
  const usesByCell = new Map<FigureKey, EquationUse[]>();
  const cells: FigureCell[] = [];
  const width = 1 + equations.reduce((last, { target, terms }) => readLastColumn(last, target, terms), 0);
  const readKey = ({ line, column }: FigureCell): FigureKey => line * width + column;
  const add = (cell: FigureCell, use: EquationUse): void => {
    const uses = usesByCell.get(readKey(cell));
    if (uses !== undefined) uses.push(use);
    else {
      usesByCell.set(readKey(cell), [use]);
      cells.push(cell);
    }
  };
  for (const equation of equations) {
    add(equation.target, { equation, sign: 0 });
    for (const term of equation.terms) add(term, { equation, sign: term.sign });
  }
  const read = (cell: FigureCell): number =>
    changed.get(readKey(cell)) ?? lines[cell.line]?.amounts.get(cell.column) ?? 0;
  const readUses = (cell: FigureCell): readonly EquationUse[] => usesByCell.get(readKey(cell)) ?? [];
  return {
    cells,
    readUses,
    read,
    readResidual: (equation) => {
      const residual = residuals.get(equation) ?? readResidual(equation, read);
      residuals.set(equation, residual);
      return residual;
    },
    change: (cell, amount) => {
      changed.set(readKey(cell), amount);
      for (const { equation } of readUses(cell)) residuals.delete(equation);
    },
  };
};

/** A cell as one number: its line times the columns, and its column. */
type FigureKey = number;

const readLastColumn = (last: number, target: FigureCell, terms: readonly FigureCell[]): number =>
  terms.reduce((largest, { column }) => Math.max(largest, column), Math.max(last, target.column));

/** How much the target lacks; 0 within the tolerance. Blanks that follow from their rows count where they must. */
export const readResidual = (equation: Equation, read: (cell: FigureCell) => number): number => {
  const printed = read(equation.target);
  const added = equation.terms.reduce((sum, term) => sum + term.sign * read(term), 0);
  const isFit = (expected: number): boolean => Math.abs(expected - printed) <= equation.tolerance;
  if (isFit(added) && equation.direction === "row") return 0;
  // A sum of nothing but blanks is no sum: what they would hold is.
  const isAllBlank = equation.direction === "column" && equation.terms.length === 0 && equation.derived !== 0;
  if (isFit(added + equation.derived) || (isFit(added) && !isAllBlank)) return 0;
  return added + equation.derived - printed;
};
