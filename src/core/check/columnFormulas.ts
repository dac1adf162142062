import { applyRule } from "../finding/applyRule";
import type { Finding } from "../finding/finding";
import type { BudgetTable } from "../report/interimReport";
import { describeFigure } from "./arithmetic/describeFigure";
import type { FigureColumn, FigureTable } from "./arithmetic/figureTable";
import { printRelativeFormula } from "../finding/printRelativeFormula";
import { readFigureTable } from "./arithmetic/readFigureTable";
import type { Check } from "./check";

/** From so many equal formulas on, a column is one of formulas. */
const fewestFormulas = 3;
/** More cells than this that differ, and the column is the user's own mixture. */
const strangerShare = 0.25;

/** A typed number in a column of formulas, and a formula that is not its neighbours': neither follows when a figure changes. */
export const checkColumnFormulas: Check = (report) => report.budgetTables.flatMap(checkTable);

const checkTable = (table: BudgetTable): readonly Finding[] => {
  const figures = readFigureTable(table);
  return figures.columns.flatMap((column) => checkColumn(figures, column));
};

const checkColumn = (figures: FigureTable, { index: column }: FigureColumn): readonly Finding[] => {
  if (figures.lines.every(({ formulas }) => !formulas.has(column))) return [];
  const cells = figures.lines.flatMap(({ kind, zone, sheetRow, amounts, formulas }, line) => {
    const formula = formulas.get(column);
    if (zone !== "body" || (kind !== "item" && kind !== "part")) return [];
    if (formula === undefined && !amounts.has(column)) return [];
    return { line, formula, pattern: formula === undefined ? null : printRelativeFormula(formula, sheetRow + 1) };
  });
  const counts = new Map<string, number>();
  for (const { pattern } of cells) if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const [common] = [...counts].sort(([, one], [, other]) => other - one);
  if (common === undefined) return [];
  const [pattern, count] = common;
  const strangers = cells.filter((cell) => cell.pattern !== pattern);
  if (count < fewestFormulas || strangers.length > cells.length * strangerShare) return [];
  const neighbour = cells.find((cell) => cell.pattern === pattern)?.formula ?? "";
  return strangers.map(({ line, formula }) => {
    const place = describeFigure(figures, { line, column });
    return formula === undefined
      ? applyRule(place, {
          rule: "cell/hard-coded",
          content: figures.lines[line]?.amounts.get(column) ?? 0,
          formulaCount: count,
          ofCount: cells.length,
        })
      : applyRule(place, { rule: "cell/formula-differs", formula, neighbour });
  });
};
