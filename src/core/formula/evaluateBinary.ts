import type { BinaryOperator } from "./formula";
import { type FormulaError, type FormulaValue, matchColumn, matchError, type Scalar } from "./scalar";

/** Computes an operator; against a column it is computed for each of the column's cells. */
export const evaluateBinary = (operator: BinaryOperator, left: FormulaValue, right: FormulaValue): FormulaValue => {
  if (matchColumn(left)) {
    return left.map((cell, index) => evaluatePair(operator, cell, matchColumn(right) ? (right[index] ?? null) : right));
  }
  return matchColumn(right)
    ? right.map((cell) => evaluatePair(operator, left, cell))
    : evaluatePair(operator, left, right);
};

const evaluatePair = (operator: BinaryOperator, left: Scalar, right: Scalar): Scalar => {
  if (matchError(left)) return left;
  if (matchError(right)) return right;
  switch (operator) {
    case "=":
      return matchEqual(left, right);
    case "<>":
      return !matchEqual(left, right);
    case "&":
      return printOperand(left) + printOperand(right);
    case "+":
    case "-":
    case "*":
      return evaluateArithmetic(operator, left, right);
    default:
      return operator satisfies never;
  }
};

type Content = Exclude<Scalar, FormulaError>;

/** Excel compares texts without regard to case; a blank cell equals "", 0 and FALSE; different kinds are never equal. */
export const matchEqual = (left: Content, right: Content): boolean => {
  if (left === null) return right === null || right === "" || right === 0 || right === false;
  if (right === null) return matchEqual(right, left);
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return left === right;
};

const printOperand = (content: Content): string => {
  if (content === null) return "";
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
};

const evaluateArithmetic = (operator: "+" | "-" | "*", left: Content, right: Content): Scalar => {
  if (typeof left === "string" || typeof right === "string") return { error: "#VALUE!" };
  const first = Number(left);
  const second = Number(right);
  switch (operator) {
    case "+":
      return first + second;
    case "-":
      return first - second;
    case "*":
      return first * second;
    default:
      return operator satisfies never;
  }
};
