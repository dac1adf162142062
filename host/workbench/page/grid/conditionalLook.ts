import { areaHasCell } from "../../../model/area";
import type { CellValue } from "../../../model/cell";
import type { CellValueOperator, ConditionalLook, ConditionalRule } from "../../../model/conditionalFormat";
import type { Sheet } from "../../../model/sheet";

/**
 * What the sheet's conditional formats make of a cell. The first rule that says something wins.
 * Only rules that compare the cell with a constant are drawn; the model keeps the others, which need calculation.
 */
export function describeConditionalLook(sheet: Sheet, row: number, column: number): ConditionalLook {
  const { value } = sheet.cellAt(row, column);
  let look: ConditionalLook = {};
  for (const format of sheet.conditionalFormats) {
    if (!areaHasCell(format.area, row, column) || !matchesRule(format.rule, value)) continue;
    look = { ...format.look, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

function matchesRule(rule: ConditionalRule, value: CellValue): boolean {
  if (rule.kind !== "cellValue") return false;
  const one = parseConstant(rule.formula1);
  const other = rule.formula2 === null ? null : parseConstant(rule.formula2);
  // Blank cells are never marked; text is never less than a number.
  if (typeof value !== "number" || one === null || (rule.formula2 !== null && other === null)) return false;
  return compare(rule.operator, value, one, other ?? one);
}

function compare(operator: CellValueOperator, value: number, one: number, other: number): boolean {
  const isBetween = value >= Math.min(one, other) && value <= Math.max(one, other);
  switch (operator) {
    case "Between":
      return isBetween;
    case "NotBetween":
      return !isBetween;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqual":
      return value >= one;
    case "LessThanOrEqual":
      return value <= one;
    default:
      return operator satisfies never;
  }
}

function parseConstant(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  const number = Number(text);
  return text === "" || Number.isNaN(number) ? null : number;
}
