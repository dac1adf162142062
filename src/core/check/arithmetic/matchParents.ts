import type { FigureTable } from "./figureTable";
import { applyTrace } from "./matchRowRelations";

/** A row that is the sum of the rows under it without being called so: "Kommunstyrelsen", then its units. */
export type Parent = {
  readonly line: number;
  readonly parts: readonly number[];
  /** The parts stand further in: surer than figures alone. */
  readonly isIndented: boolean;
};

/** More rows than this under one heading are not looked through: the time stays in proportion to the table. */
const mostParts = 60;

/** Rows that stand over their parts, told by indented labels, else by all of their figures. */
export const matchParents = (figures: FigureTable): readonly Parent[] => {
  const parents: Parent[] = [];
  let index = 0;
  while (index < figures.lines.length) {
    const parent = matchIndented(figures, index) ?? matchFigures(figures, index);
    if (parent !== null) parents.push(parent);
    index = parent === null ? index + 1 : (parent.parts.at(-1) ?? index) + 1;
  }
  return parents;
};

const matchIndented = ({ lines, columns }: FigureTable, index: number): Parent | null => {
  const line = lines[index];
  if (line?.kind !== "item") return null;
  const parts: number[] = [];
  for (let next = index + 1; next <= index + mostParts; next += 1) {
    const part = lines[next];
    if (part?.kind === "part") continue;
    if (part?.kind !== "item" || part.indent <= line.indent) break;
    parts.push(next);
  }
  const first = lines[parts[0] ?? -1];
  // Deeper levels are parts of the parts.
  const direct = parts.filter((part) => lines[part]?.indent === first?.indent);
  if (direct.length < 2 || direct.length < parts.length) return null;
  const fits = columns.filter(({ index: column, unit }) => {
    const printed = line.amounts.get(column) ?? 0;
    const added = direct.reduce((sum, part) => sum + (lines[part]?.amounts.get(column) ?? 0), 0);
    return printed !== 0 && Math.abs(printed - added) <= applyTrace(0.5 * unit * (direct.length + 1));
  });
  return fits.length === 0 ? null : { line: index, parts: direct, isIndented: true };
};

/** At least two different figures, and every figure that the row has, are those of the rows right under it. */
const matchFigures = ({ lines, columns }: FigureTable, index: number): Parent | null => {
  const line = lines[index];
  if (line?.kind !== "item") return null;
  const printed = columns.flatMap(({ index: column, unit }) => {
    const amount = line.amounts.get(column);
    return amount === undefined ? [] : [{ column, unit, amount }];
  });
  const sizes = new Set(printed.map(({ amount }) => Math.abs(amount)).filter((size) => size > 0));
  if (sizes.size < 2) return null;
  const sums = printed.map(() => 0);
  const parts: number[] = [];
  for (let next = index + 1; next <= index + mostParts; next += 1) {
    const part = lines[next];
    if (part?.kind !== "item") return null;
    parts.push(next);
    printed.forEach(({ column }, position) => {
      sums[position] = (sums[position] ?? 0) + (part.amounts.get(column) ?? 0);
    });
    const isSum = printed.every(
      ({ unit, amount }, position) =>
        Math.abs(amount - (sums[position] ?? 0)) <= applyTrace(0.5 * unit * (parts.length + 1)),
    );
    if (isSum && parts.length > 1) return { line: index, parts, isIndented: false };
  }
  return null;
};
