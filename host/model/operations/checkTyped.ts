import { areaHasCell, listAreas } from "../area";
import { parseAreaAddress, splitSheetName } from "../cellAddress";
import { type CellValue, printValue } from "../cell";
import { USUAL_ALERT, type ValidationOperator, type ValidationRule } from "../dataValidation";
import type { Entry } from "../entry/entry";
import { ExcelError } from "../excelError";
import { isSameName } from "../sameName";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/**
 * Throws InvalidArgument where a person types what the cell's validation does not allow. What add-ins write is let through,
 * as Excel does, and so is what its message only advises against. Rules whose bounds are formulas, and rules on dates and formulas, are not judged.
 */
export function checkTyped(workbook: Workbook, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const validation = sheet.dataValidations.find((one) => listAreas(one).some((area) => areaHasCell(area, row, column)));
  if (validation === undefined || entry.kind === "formula") return;
  const { isShown, style } = validation.errorAlert ?? USUAL_ALERT;
  if (!isShown || style !== "Stop") return;
  if (entry.value === null && validation.ignoreBlanks) return;
  if (!isAllowed(workbook, sheet, validation.rule, entry.value)) {
    throw new ExcelError("InvalidArgument", "The cell's data validation does not allow this value.");
  }
}

function isAllowed(workbook: Workbook, sheet: Sheet, rule: ValidationRule, value: CellValue): boolean {
  if (rule.kind === "list") {
    const words = listWords(workbook, sheet, rule.source);
    return words === null || words.some((word) => isSameName(word, printValue(value)));
  }
  if (rule.kind !== "wholeNumber" && rule.kind !== "decimal" && rule.kind !== "textLength") return true;
  const measured = rule.kind === "textLength" ? printValue(value).length : value;
  if (typeof measured !== "number" || (rule.kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const first = Number(rule.formula1);
  const second = Number(rule.formula2 ?? rule.formula1);
  return Number.isNaN(first) || Number.isNaN(second) || compare(rule.operator, measured, first, second);
}

/** The words of a list, or of the cells that it names; null where that cannot be told without calculating. */
function listWords(workbook: Workbook, sheet: Sheet, source: string): string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const { sheetName, rest } = splitSheetName(source.slice(1));
  const area = parseAreaAddress(rest);
  const from = sheetName === null ? sheet : workbook.findSheet(sheetName);
  if (area === null || from === undefined) return null;
  return [...from.cells(area)].map(({ cell }) => printValue(cell.value));
}

function compare(operator: ValidationOperator, value: number, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return operator satisfies never;
  }
}
