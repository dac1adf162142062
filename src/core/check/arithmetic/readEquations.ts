import { isMixedByRowType } from "../../formula/isMixedByRowType";
import { isIncomeNegative } from "../../parse/isIncomeNegative";
import { readRoundingTolerance } from "../../parse/readRoundingTolerance";
import type { Equation } from "./equation";
import type { FigureColumn, FigureTable } from "./figureTable";
import { isDeviationKey } from "./isDeviationKey";
import { evaluateTerms, readRowTolerance, type TableRelation } from "./matchRowRelations";
import type { SumParts } from "./matchSumParts";

/** Everything that must agree in a table: each sum with its parts, each row with its relations. */
export const readEquations = (
  figures: FigureTable,
  relations: readonly TableRelation[],
  sums: readonly SumParts[],
): readonly Equation[] => {
  const columns = readSummedColumns(figures);
  return [
    ...sums.flatMap((sum) => columns.flatMap((column) => readColumnEquation(figures, relations, sum, column) ?? [])),
    ...relations.flatMap((relation) => readRowEquations(figures, relation, sums)),
  ];
};

/** Where costs and income carry plus alike, whoever sums them nets them in a way of their own: only deviations add up. */
const readSummedColumns = ({ columns, table }: FigureTable): readonly FigureColumn[] =>
  isMixedByRowType(table, table.convention ?? table.proposedConvention)
    ? columns.filter(({ key }) => isDeviationKey(key))
    : columns;

/** Functions that a sum row may hold and that add nothing up. SUBTOTAL 9 and 109 are sums. */
const otherFunction = /AVERAGE|COUNT|MAX\(|MIN\(|MEDIAN|STDEV|SUBTOTAL\(\s*(?!9\b|109\b)\d/i;

const readColumnEquation = (
  figures: FigureTable,
  relations: readonly TableRelation[],
  { line, parts, takenAway }: SumParts,
  column: FigureColumn,
): Equation | null => {
  const { lines } = figures;
  const { index, unit } = column;
  const sum = lines[line];
  const formula = sum?.formulas.get(index) ?? "";
  if (sum === undefined || !sum.amounts.has(index) || otherFunction.test(formula)) return null;
  if (parts.some((part) => lines[part]?.unreadableColumns.has(index) === true)) return null;
  const terms = parts
    .filter((part) => lines[part]?.amounts.has(index) === true)
    // A formula does not see numbers in texts; a person who adds up does.
    .filter((part) => formula === "" || lines[part]?.textColumns.has(index) !== true)
    .map((part) => ({
      line: part,
      column: index,
      sign: takenAway.has(part) && !isDeviationKey(column.key) ? (-1 as const) : (1 as const),
    }));
  const relation = relations.find(({ target }) => target.index === index);
  const derived = readDerived(figures, parts, column, relation ?? matchUnprinted(figures, column));
  return {
    direction: "column",
    target: { line, column: index },
    terms,
    derived: derived.sum,
    tolerance: readRoundingTolerance(unit, terms.length + derived.count),
    rowCount: terms.length + derived.count,
    ofCount: parts.length,
  };
};

/** Deviations that nobody has written follow from the convention that the user has said or the figures speak for. */
const matchUnprinted = (figures: FigureTable, column: FigureColumn): Pick<TableRelation, "terms"> | null => {
  const convention = figures.table.convention ?? figures.table.proposedConvention;
  if (column.key !== "deviation") return null;
  const find = (key: string): FigureColumn | undefined => figures.columns.find((candidate) => candidate.key === key);
  const budget = find("budget");
  const forecast = find("forecast");
  if (budget === undefined || forecast === undefined) return null;
  switch (convention) {
    case "budget-minus-forecast":
      return {
        terms: [
          { column: budget, sign: 1 },
          { column: forecast, sign: -1 },
        ],
      };
    case "forecast-minus-budget":
      return {
        terms: [
          { column: forecast, sign: 1 },
          { column: budget, sign: -1 },
        ],
      };
    case "actual-minus-budget":
    case "budget-plus-actual":
    case "result":
    case null:
      return null;
    default:
      return convention satisfies never;
  }
};

/** What blank cells of a computed column would hold. */
const readDerived = (
  { lines }: FigureTable,
  parts: readonly number[],
  column: FigureColumn,
  relation: Pick<TableRelation, "terms"> | null,
): { readonly sum: number; readonly count: number } => {
  const amounts = parts.flatMap((part) => {
    const line = lines[part];
    if (relation === null || line === undefined || line.amounts.has(column.index)) return [];
    return evaluateTerms(line, relation.terms) ?? [];
  });
  return { sum: amounts.reduce((sum, amount) => sum + amount, 0), count: amounts.length };
};

const readRowEquations = (
  { lines, table }: FigureTable,
  { target, terms, turnedLines }: TableRelation,
  sums: readonly SumParts[],
): readonly Equation[] => {
  const partsByLine = new Map(sums.map(({ line, parts }) => [line, parts]));
  const unit = Math.max(target.unit, ...terms.map(({ column }) => column.unit));
  const involved = [target, ...terms.map(({ column }) => column)];
  const isIncomeSigned = isIncomeNegative(table);
  return lines.flatMap((line, index) => {
    if (!line.amounts.has(target.index) || evaluateTerms(line, terms) === null) return [];
    const parts = partsByLine.get(index);
    // The sum of a column with blanks is a part of the whole: rows of sums follow the relation only where nothing is missing.
    if (line.kind === "sum" && parts === undefined) return [];
    if (parts !== undefined && !arePartsWhole(lines, parts, involved)) return [];
    const isTurned = turnedLines.has(index) && line.isIncome && !isIncomeSigned;
    if (line.kind === "sum" && turnedLines.size > 0) return [];
    return {
      direction: "row",
      target: { line: index, column: target.index },
      terms: terms.map(({ column, sign }) => ({
        line: index,
        column: column.index,
        sign: isTurned ? turn(sign) : sign,
      })),
      derived: 0,
      // Rounded sums of rounded figures are off by as much as their columns may be.
      tolerance: Math.max(
        readRowTolerance(target, terms),
        parts === undefined ? 0 : readRoundingTolerance(unit, parts.length),
      ),
      rowCount: 0,
      ofCount: 0,
    };
  });
};

const turn = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

const arePartsWhole = (
  lines: FigureTable["lines"],
  parts: readonly number[],
  columns: readonly FigureColumn[],
): boolean =>
  parts.every((part) => {
    const filled = columns.filter(({ index }) => lines[part]?.amounts.has(index) === true).length;
    return filled === 0 || filled === columns.length;
  });
