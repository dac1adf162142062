import type { ColumnKey } from "../vocabulary/keys";
import type { BinaryOperator, Formula } from "./formula";
import { printEscaped } from "./printSought";
import { printHeader, printTableColumn } from "./printTableColumn";
import { printQuoted } from "./printTextLiteral";

/** How a workbook spells a table: its name and the header of each column that a formula may use. */
export type FormulaNames = {
  readonly table: string;
  readonly headers: ReadonlyMap<ColumnKey, string>;
};

/**
 * Spells a formula as `Range.formulas` takes it: English, commas, starting with "=", with long structured references
 * that read the same inside and outside the table. Throws where a column has no header: the planner must have looked.
 */
export const printFormula = (formula: Formula, names: FormulaNames): string => `=${printPart(formula, names)}`;

const printPart = (formula: Formula, names: FormulaNames): string => {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "text":
      return printQuoted(formula.value);
    case "cell":
      return `${names.table}[[#This Row],[${printHeader(readHeader(formula.column, names))}]]`;
    case "column":
      return printTableColumn(names.table, readHeader(formula.column, names));
    case "call":
      return `${formula.name}(${formula.of.map((part) => printPart(part, names)).join(",")})`;
    case "binary":
      return `${printOperand(formula.left, formula.operator, "left", names)}${formula.operator}${printOperand(formula.right, formula.operator, "right", names)}`;
    case "isNot":
      return printQuoted(`<>${printEscaped(formula.text)}`);
    default:
      return formula satisfies never;
  }
};

const readHeader = (column: ColumnKey, names: FormulaNames): string => {
  const header = names.headers.get(column);
  if (header === undefined) throw new Error(`The table ${names.table} has no column for ${column}.`);
  return header;
};

const precedences: Readonly<Record<BinaryOperator, number>> = { "=": 1, "<>": 1, "&": 2, "+": 3, "-": 3, "*": 4 };

/** Excel reads equal operators from the left, so an equal one on the right needs parentheses. */
const printOperand = (
  operand: Formula,
  operator: BinaryOperator,
  side: "left" | "right",
  names: FormulaNames,
): string => {
  const printed = printPart(operand, names);
  if (operand.kind !== "binary") return printed;
  const inner = precedences[operand.operator];
  const outer = precedences[operator];
  return inner < outer || (inner === outer && side === "right") ? `(${printed})` : printed;
};
