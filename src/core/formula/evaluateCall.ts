import { matchEqual } from "./evaluateBinary";
import type { FunctionName } from "./formula";
import { type FormulaError, type FormulaValue, matchColumn, matchError, type Scalar } from "./scalar";

type Evaluate<Part> = (part: Part) => FormulaValue;

/** Computes a function call. `evaluatePart` computes an argument, so that IF can leave the other branch alone. */
export const evaluateCall = <Part>(
  name: FunctionName,
  of: readonly Part[],
  evaluatePart: Evaluate<Part>,
): FormulaValue => {
  switch (name) {
    case "IF":
      return evaluateIf(of, evaluatePart);
    case "AND":
      return evaluateLogical(of, evaluatePart, (conditions) => conditions.every(Boolean));
    case "OR":
      return evaluateLogical(of, evaluatePart, (conditions) => conditions.some(Boolean));
    case "COUNT":
      return countNumbers(of, evaluatePart);
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

const readArgument = <Part>(of: readonly Part[], index: number, evaluatePart: Evaluate<Part>): FormulaValue => {
  const argument = of[index];
  if (argument === undefined) throw new Error(`Argument ${index + 1} is missing.`);
  return evaluatePart(argument);
};

const readCells = <Part>(of: readonly Part[], evaluatePart: Evaluate<Part>): readonly Scalar[] => {
  const parts = of.map((part) => {
    const value = evaluatePart(part);
    return matchColumn(value) ? value : [value];
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : parts.flat();
};

/** Asked for in each row of a table, of single cells: no lists are made of them. */
const countNumbers = <Part>(of: readonly Part[], evaluatePart: Evaluate<Part>): number => {
  let count = 0;
  for (const part of of) {
    const value = evaluatePart(part);
    if (typeof value === "number") count += 1;
    else if (matchColumn(value)) count += value.filter((cell) => typeof cell === "number").length;
  }
  return count;
};

const evaluateIf = <Part>(of: readonly Part[], evaluatePart: Evaluate<Part>): FormulaValue => {
  const condition = readCondition(readArgument(of, 0, evaluatePart));
  if (typeof condition !== "boolean") return condition;
  return readArgument(of, condition ? 1 : 2, evaluatePart);
};

const evaluateLogical = <Part>(
  of: readonly Part[],
  evaluatePart: Evaluate<Part>,
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
const evaluateSumIfs = <Part>(of: readonly Part[], evaluatePart: Evaluate<Part>): Scalar => {
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
