import { isMixedByRowType } from "../../formula/isMixedByRowType";
import { matchIncomeLabel } from "../../parse/matchIncomeLabel";
import { readOnceEach } from "../../readOnceEach";
import type { BudgetTable } from "../../report/interimReport";
import type { SignConvention } from "../../vocabulary/signConvention";
import type { FigureTable } from "./figureTable";
import { type Fault, matchFaults } from "./matchFaults";
import { matchRowRelations, type TableRelation } from "./matchRowRelations";
import { matchSumParts, type SumParts } from "./matchSumParts";
import { readEquations } from "./readEquations";
import { readFigureTable } from "./readFigureTable";

type TurnedRows = { readonly lines: ReadonlySet<number>; readonly column: number };

/** What a table's figures say of themselves, and of its rows that one formula would be wrong for. */
export type MixedRows = {
  readonly figures: FigureTable;
  readonly sums: readonly SumParts[];
  readonly faults: readonly Fault[];
  /** Rows whose printed deviation follows the table's relation with the sign turned around. */
  readonly turned: readonly TurnedRows[];
  /** The names of income rows among costs that no Radtyp tells apart, group by group; none where the rows are all alike. */
  readonly groups: readonly (readonly string[])[];
};

/**
 * Income among costs where both carry plus, as the table's own figures prove: deviations that are turned around, or a net
 * that takes one from the other. No one formula is right for such rows, and their amounts add up to nothing.
 */
export const matchMixedRows: (table: BudgetTable) => MixedRows = readOnceEach((table) => {
  const figures = readFigureTable(table);
  const relations = matchRowRelations(figures);
  const sums = matchSumParts(figures);
  const faults = matchFaults(figures, readEquations(figures, relations, sums));
  const turned = relations.flatMap((relation) => matchTurnedRows(figures, relation, faults));
  const readNames = (lines: ReadonlySet<number>): readonly string[] =>
    [...lines].map((line) => figures.lines[line]?.label ?? "");
  const netted = new Set(sums.flatMap((sum) => readNettedIncome(figures, sum)));
  const groups = turned.length > 0 ? turned.map(({ lines }) => lines) : netted.size > 0 ? [netted] : [];
  return { figures, sums, faults, turned, groups: groups.map(readNames) };
});

/** Whether a table has rows that only Radtyp could tell apart: then its deviations and sums are nobody's to count. */
export const hasMixedRows = (table: BudgetTable): boolean => matchMixedRows(table).groups.length > 0;

/** The same, also where Radtyp tells the rows apart: then their deviations are counted, and only these have a sum. */
export const isMixed = (table: BudgetTable, convention: SignConvention | null): boolean =>
  hasMixedRows(table) || isMixedByRowType(table, convention);

/** How a table's deviations are counted, as somebody has said or as its figures show; null where no one way is right for all rows. */
export const readCountedConvention = (table: BudgetTable): SignConvention | null =>
  hasMixedRows(table) ? null : (table.convention ?? table.proposedConvention);

/** Whether a fault is no fault: the row's deviation is turned around as that of its like. */
export const isTurned = ({ cell, equations }: Fault, lines: ReadonlySet<number>, column: number): boolean =>
  equations.length === 1 && cell.column === column && lines.has(cell.line);

/** The income that a net takes from costs, or costs from it. */
const readNettedIncome = ({ lines }: FigureTable, { parts, takenAway }: SumParts): readonly number[] =>
  takenAway.size === 0
    ? []
    : parts.filter((part) => lines[part]?.isIncome === false && matchIncomeLabel(lines[part].label));

/**
 * Rows that follow the table's relation with the sign turned around, and that the column's sum agrees with: revenues
 * among costs. A single one is an error, unless its name says revenue.
 */
const matchTurnedRows = (
  { lines }: FigureTable,
  { turnedLines, target }: TableRelation,
  faults: readonly Fault[],
): readonly TurnedRows[] => {
  const turned = faults.filter(
    ({ cell, equations }) => equations.length === 1 && cell.column === target.index && turnedLines.has(cell.line),
  );
  const isSumWrong = faults.some(
    ({ cell, equations }) => cell.column === target.index && equations.some(({ direction }) => direction === "column"),
  );
  const isRevenue = turned.some(({ cell }) => matchIncomeLabel(lines[cell.line]?.label ?? ""));
  if (isSumWrong || turned.length === 0 || (turned.length === 1 && !isRevenue)) return [];
  return [{ lines: new Set(turned.map(({ cell }) => cell.line)), column: target.index }];
};
