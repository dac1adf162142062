import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { Finding, WrongSum } from "../finding/finding";
import type { BudgetTable } from "../report/interimReport";
import { describeFigure, printFigureAddress } from "./arithmetic/describeFigure";
import type { Equation } from "./arithmetic/equation";
import type { FigureTable } from "./arithmetic/figureTable";
import type { Fault } from "./arithmetic/matchFaults";
import { isTurned, matchMixedRows } from "./arithmetic/matchMixedRows";
import type { SumParts } from "./arithmetic/matchSumParts";
import type { Check } from "./check";

/**
 * Whether every row, column and subtotal agrees with itself, within the rounding of printed figures. Rows and columns
 * are weighed together, so that one wrong figure gives one finding, in its own cell, and two that cancel give two.
 */
export const checkArithmetic: Check = (report) => report.budgetTables.flatMap(checkTable);

const checkTable = (table: BudgetTable): readonly Finding[] => {
  const { figures, sums, faults, turned, groups } = matchMixedRows(table);
  const told = faults.filter((fault) => !turned.some(({ lines, column }) => isTurned(fault, lines, column)));
  return [
    ...groups.map((rows) => applyRule(describeTablePlace(table), { rule: "sign/mixed", rows })),
    ...told.map((fault) => describeFault(figures, fault, sums)),
  ];
};

const describeFault = (figures: FigureTable, fault: Fault, sums: readonly SumParts[]): Finding => {
  const place = describeFigure(figures, fault.cell);
  const row = fault.equations.find(({ direction }) => direction === "row");
  const column = fault.equations.find(({ direction }) => direction === "column");
  const unit = figures.columns.find(({ index }) => index === fault.cell.column)?.unit ?? 1;
  const amounts = { printed: fault.printed, expected: printToUnit(fault.expected, unit) };
  const own = fault.equations.find((equation) => equation.direction === "column" && isTarget(equation, fault));
  if (own !== undefined)
    return describeSum(figures, fault, own, { ...amounts, isConfirmedByRow: row !== undefined }, sums);
  const equation = row ?? column;
  return applyRule(place, {
    rule: "sum/row",
    ...amounts,
    target: readHeader(figures, row?.target.column ?? fault.cell.column),
    terms: (equation?.terms ?? []).slice(0, row === undefined ? 0 : undefined).map(({ line, column: index, sign }) => ({
      header: readHeader(figures, index),
      amount: figures.lines[line]?.amounts.get(index) ?? 0,
      sign,
    })),
    ...(column === undefined ? {} : { sumCell: printFigureAddress(figures, column.target) }),
  });
};

const describeSum = (
  figures: FigureTable,
  { cell }: Fault,
  equation: Equation,
  amounts: Pick<WrongSum, "printed" | "expected" | "isConfirmedByRow">,
  sums: readonly SumParts[],
): Finding => {
  const place = describeFigure(figures, cell);
  const formula = figures.lines[cell.line]?.formulas.get(cell.column) ?? "";
  if (isFilteredSum(formula, equation, figures)) {
    return applyRule(place, { rule: "sum/filtered", printed: amounts.printed, expected: amounts.expected });
  }
  const counts = { rowCount: equation.rowCount, ofCount: equation.ofCount };
  const sum = sums.find(({ line }) => line === cell.line);
  if (sum?.isSubtotal !== true) return applyRule(place, { rule: "sum/column", ...amounts, ...counts });
  const readLabel = (line: number | undefined): string => figures.lines[line ?? -1]?.label ?? "";
  return applyRule(place, {
    rule: "sum/subtotal",
    ...amounts,
    ...counts,
    first: readLabel(sum.parts[0]),
    last: readLabel(sum.parts.at(-1)),
  });
};

/** A sum of what a filter, or hidden rows, leave: it differs from that of all its rows only where some do not show. */
const shownOnly =
  /^=(?:SUBTOTAL\(\s*(?:9|109)\s*,|AGGREGATE\(\s*9\s*,\s*[0-7]\s*,)\s*(?:[^,()]*\[[^,()]*\]|\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+))\s*\)$/i;

/** Whether a formula sums what shows of all the rows that belong to it: of a whole column, or of a range over them. */
const isFilteredSum = (formula: string, { terms }: Equation, { lines }: FigureTable): boolean => {
  const match = shownOnly.exec(formula);
  if (match === null) return false;
  const [, from, to] = match;
  if (from === undefined || to === undefined) return true;
  return terms.every(({ line }) => {
    const row = (lines[line]?.sheetRow ?? 0) + 1;
    return row >= Number(from) && row <= Number(to);
  });
};

const isTarget = ({ target }: Equation, { cell }: Fault): boolean =>
  target.line === cell.line && target.column === cell.column;

const readHeader = ({ table }: FigureTable, column: number): string => table.source.headers[column] ?? "";

/** Sums of decimals carry traces of a computer's arithmetic; what is proposed is printed as the column prints. */
const printToUnit = (amount: number, unit: number): number => {
  const decimals = Math.max(0, Math.round(-Math.log10(unit)));
  return Number(amount.toFixed(decimals)) + 0;
};
