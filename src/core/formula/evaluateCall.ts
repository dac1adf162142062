import { matchEqual } from "./evaluateBinary";
import type { Formula, FunctionName } from "./formula";
import { type FormulaError, type FormulaValue, matchColumn, matchError, type Scalar } from "./scalar";

type Evaluate = (part: Formula) => FormulaValue;

/** Computes a function call. `evaluatePart` computes an argument, so that IF can leave the other branch alone. */
export const evaluateCall = (name: FunctionName, of: readonly Formula[], evaluatePart: Evaluate): FormulaValue => {
  switch (name) {
    case "IF":
      return evaluateIf(of, evaluatePart);
    case "AND":
      return evaluateLogical(of, evaluatePart, (conditions) => conditions.every(Boolean));
    case "OR":
      return evaluateLogical(of, evaluatePart, (conditions) => conditions.some(Boolean));
    case "COUNT":
      return readCells(of, evaluatePart).filter((cell) => typeof cell === "number").length;
    case "SUM":
      return evaluateSum(readCells(of, evaluatePart));
    case "SUMPRODUCT":
      return evaluateSum(readCells(of, evaluatePart));
    case "SUMIFS":
      return evaluateSumIfs(of, evaluatePart);
    case "ISNUMBER":
      return evaluateIsNumber(readArgument(of, 0, evaluatePart));
    default:
      return name satisfies never;
  }
};

const readArgument = (of: readonly Formula[], index: number, evaluatePart: Evaluate): FormulaValue => {
  const argument = of[index];
  if (argument === undefined) throw new Error(`Argument ${index + 1} is missing.`);
  return evaluatePart(argument);
};

const readCells = (of: readonly Formula[], evaluatePart: Evaluate): readonly Scalar[] =>
  of.flatMap((part) => {
    const value = evaluatePart(part);
    return matchColumn(value) ? value : [value];
  });

const evaluateIf = (of: readonly Formula[], evaluatePart: Evaluate): FormulaValue => {
  const condition = readCondition(readArgument(of, 0, evaluatePart));
  if (typeof condition !== "boolean") return condition;
  return readArgument(of, condition ? 1 : 2, evaluatePart);
};

const evaluateLogical = (
  of: readonly Formula[],
  evaluatePart: Evaluate,
  combine: (conditions: readonly boolean[]) => boolean,
): Scalar => {
  const conditions: boolean[] = [];
  for (const part of of) {
    const condition = readCondition(evaluatePart(part));
    if (typeof condition !== "boolean") return condition;
    conditions.push(condition);
  }
  return combine(conditions);
};

const readCondition = (value: FormulaValue): boolean | FormulaError => {
  if (matchColumn(value) || typeof value === "string") return { error: "#VALUE!" };
  return matchError(value) ? value : Boolean(value);
};

/** References: numbers are added, texts, truth values and blanks passed over, the first error is the result. */
const evaluateSum = (cells: readonly Scalar[]): Scalar => {
  const error = cells.find(matchError);
  return error ?? cells.reduce<number>((sum, cell) => (typeof cell === "number" ? sum + cell : sum), 0);
};

/** The column to add, then pairs of a column and a criterion that every added row must meet. An error in a criterion column is just another content. */
const evaluateSumIfs = (of: readonly Formula[], evaluatePart: Evaluate): Scalar => {
  const [summed, ...conditions] = of.map((part) => {
    const value = evaluatePart(part);
    return matchColumn(value) ? value : [value];
  });
  if (summed === undefined) throw new Error("SUMIFS has no column to add.");
  const kept = summed.filter((_, row) =>
    conditions.every((column, index) => {
      if (index % 2 === 1) return true;
      const cell = column[row] ?? null;
      const excluded = conditions[index + 1]?.[0] ?? null;
      return matchError(cell) || matchError(excluded) || !matchEqual(cell, excluded);
    }),
  );
  return evaluateSum(kept);
};

const evaluateIsNumber = (value: FormulaValue): FormulaValue =>
  matchColumn(value) ? value.map((cell) => typeof cell === "number") : typeof value === "number";
