import { type Area, intersectAreas, listAreas } from "../area";
import type { ConditionalFormat, ConditionalRule } from "../conditionalFormat";
import { ExcelError } from "../excelError";
import { normaliseFormula } from "../formula/normaliseFormula";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";

/** Adds a conditional format to an area, before those that are there: the newest has the first priority, as in Excel. */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  rule: ConditionalRule,
): ConditionalFormat {
  checkUnprotected(sheet);
  const format: ConditionalFormat = { id: workbook.createId(), area, rule, look: {}, stopIfTrue: false };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  workbook.record({ kind: "layout", sheetId: sheet.id });
  return format;
}

/** Changes what a conditional format asks or shows. Formulas are checked; they may come without "=" where they are numbers. */
export function setConditionalRule(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  rule: ConditionalRule,
): void {
  checkUnprotected(sheet);
  const check = (formula: string): string => {
    const place = { sheetId: sheet.id, row: format.area.row, column: format.area.column };
    return normaliseFormula(workbook, place, formula.startsWith("=") ? formula : `=${formula}`);
  };
  if (rule.kind === "other")
    throw new ExcelError("NotImplemented", `The local host sets no rules of the type ${rule.type}.`);
  if (rule.kind === "custom") {
    format.rule = { ...rule, formula: check(rule.formula) };
  } else {
    const needsTwo = rule.operator === "Between" || rule.operator === "NotBetween";
    if (needsTwo && rule.formula2 === null) {
      throw new ExcelError("InvalidArgument", `The operator ${rule.operator} needs two formulas.`);
    }
    format.rule = {
      ...rule,
      formula1: check(rule.formula1),
      formula2: rule.formula2 === null ? null : check(rule.formula2),
    };
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** Removes one conditional format. */
export function deleteConditionalFormat(workbook: Workbook, sheet: Sheet, format: ConditionalFormat): void {
  checkUnprotected(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** The conditional formats that touch an area, the first priority first. */
export function listConditionalFormats(sheet: Sheet, area: Area): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    listAreas(format).some((own) => intersectAreas(own, area) !== null),
  );
}
