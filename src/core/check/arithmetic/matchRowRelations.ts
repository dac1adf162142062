import { isIncomeNegative } from "../../parse/isIncomeNegative";
import { readRoundingTolerance } from "../../parse/readRoundingTolerance";
import { readOnceEach } from "../../readOnceEach";
import type { ColumnKey } from "../../vocabulary/keys";
import type { FigureColumn, FigureLine, FigureTable } from "./figureTable";
import { type RowRelation, rowRelations } from "./rowRelations";

/** A relation that the table keeps, in its own columns. */
export type TableRelation = {
  readonly relation: RowRelation;
  readonly target: FigureColumn;
  readonly terms: readonly { readonly column: FigureColumn; readonly sign: 1 | -1 }[];
  /** Lines that follow the same relation with the sign turned around: revenues among costs. By index. */
  readonly turnedLines: ReadonlySet<number>;
};

/** How many rows may miss a relation that still counts as the table's: more, and it is not what the table means. */
const fewMisses = 2;
const missShare = 0.2;

/**
 * Which relations hold in a table, one for each figure that follows from others. The printed figures say so: the
 * relation that fits most rows is taken, where it fits more rows than it misses and misses few. A convention that the
 * user has said, or that the figures were already read to speak for, decides between those that fit equally.
 */
export const matchRowRelations: (figures: FigureTable) => readonly TableRelation[] = readOnceEach((figures) => {
  const columns = new Map(figures.columns.flatMap((column) => (column.key === null ? [] : [[column.key, column]])));
  const targets = new Set(rowRelations.map(({ target }) => target));
  return [...targets].flatMap((target) => matchTarget(figures, columns, target) ?? []);
});

type Candidate = TableRelation & { readonly fits: number; readonly misses: number };

const matchTarget = (
  figures: FigureTable,
  columns: ReadonlyMap<ColumnKey, FigureColumn>,
  target: ColumnKey,
): TableRelation | null => {
  const spoken = figures.table.convention ?? figures.table.proposedConvention;
  const candidates = rowRelations
    .filter((relation) => relation.target === target)
    .flatMap((relation) => readCandidate(figures, columns, relation) ?? [])
    .sort(
      (one, other) =>
        other.fits - one.fits ||
        Number(other.relation.convention === spoken) - Number(one.relation.convention === spoken),
    );
  const [best] = candidates;
  if (best === undefined) return null;
  const isKept =
    best.fits >= 2 &&
    best.fits > best.misses &&
    best.misses <= Math.max(fewMisses, Math.floor((best.fits + best.misses) * missShare));
  return isKept ? best : null;
};

const readCandidate = (
  figures: FigureTable,
  columns: ReadonlyMap<ColumnKey, FigureColumn>,
  relation: RowRelation,
): Candidate | null => {
  const target = columns.get(relation.target);
  const terms = relation.terms.flatMap(([key, sign]) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ column, sign }];
  });
  if (target === undefined || terms.length < relation.terms.length) return null;
  const turnedLines = new Set<number>();
  const isIncomeSigned = isIncomeNegative(figures.table);
  let fits = 0;
  let misses = 0;
  const tolerance = readRowTolerance(target, terms);
  figures.lines.forEach((line, index) => {
    const printed = line.amounts.get(target.index);
    if (printed === undefined) return;
    const expected = evaluateTerms(line, terms);
    if (expected === null) return;
    if (Math.abs(printed - expected) <= tolerance) fits += 1;
    else if (Math.abs(printed + expected) <= tolerance) {
      turnedLines.add(index);
      // Where Radtyp says income it is as it should be, unless income carries minus.
      if (line.isIncome && !isIncomeSigned) fits += 1;
      // Revenues among costs are another matter than errors; what they are is decided with the sums.
    } else misses += 1;
  });
  // More rows turned than not: the relation with the other sign is the one.
  return turnedLines.size > fits ? null : { relation, target, terms, turnedLines, fits, misses };
};

/** What a line's other figures give; null where one of them is missing. */
export const evaluateTerms = (
  line: FigureLine,
  terms: readonly { readonly column: FigureColumn; readonly sign: 1 | -1 }[],
): number | null => {
  let sum = 0;
  for (const { column, sign } of terms) {
    const amount = line.amounts.get(column.index);
    if (amount === undefined) return null;
    sum += sign * amount;
  }
  return sum;
};

/** The coarsest unit of all figures that meet in the row decides. */
export const readRowTolerance = (target: FigureColumn, terms: readonly { readonly column: FigureColumn }[]): number =>
  readRoundingTolerance(Math.max(target.unit, ...terms.map(({ column }) => column.unit)), terms.length);
