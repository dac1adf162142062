import { type Area, areaContains, intersectAreas, listAreas } from "../model/area";
import {
  type DataValidation,
  type ErrorAlert,
  NO_PROMPT,
  USUAL_ALERT,
  type ValidationPrompt,
  type ValidationRule,
} from "../model/dataValidation";
import { ExcelError } from "../model/excelError";
import { checkUnprotected } from "../model/operations/checkEditable";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { oneOf, optional, readFields, refuseArgument, text, truth } from "./framework/arguments";
import type { Context } from "./framework/context";
import { type ObjectType, defineObject, method } from "./framework/hostObject";
import { type RangeTarget, locateRange } from "./range/rangeTarget";

const comparison = oneOf(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
);
const comparedKind = oneOf("wholeNumber", "decimal", "textLength");

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** `Excel.DataValidation`: of the cells of a range, where they all have the same. Rules of dates are not there. */
export const dataValidationObject: ObjectType<RangeTarget> = defineObject({
  name: "DataValidation",
  properties: {
    type: (range, { workbook }) => {
      const found = findCommon(workbook, range);
      if (found === "differs") return "Inconsistent";
      if (found?.rule.kind === "other") return found.rule.type;
      return found === null ? "None" : TYPES[found.rule.kind];
    },
    rule: (range, { workbook }) => {
      const found = findCommon(workbook, range);
      return found === null || found === "differs" ? {} : describeRule(found.rule);
    },
    errorAlert: (range, { workbook }) => {
      const found = findCommon(workbook, range);
      if (found === "differs") return null;
      const { isShown, ...told } = found?.errorAlert ?? USUAL_ALERT;
      return { ...told, showAlert: isShown };
    },
    prompt: (range, { workbook }) => {
      const found = findCommon(workbook, range);
      if (found === "differs") return null;
      const { isShown, ...told } = found?.prompt ?? NO_PROMPT;
      return { ...told, showPrompt: isShown };
    },
    ignoreBlanks: (range, { workbook }) => {
      const found = findCommon(workbook, range);
      return found === "differs" ? null : (found?.ignoreBlanks ?? true);
    },
  },
  setters: {
    rule: (range, given, context) => setRule(context.workbook, range, readRule(given, context)),
    ignoreBlanks: (range, given, context) => {
      const found = findCommon(context.workbook, range);
      if (found === null || found === "differs") return refuseArgument("a range with one rule", "another");
      found.ignoreBlanks = truth(given, context);
      context.workbook.record({ kind: "layout", sheetId: range.sheetId });
    },
    errorAlert: (range, given, context) =>
      changeMessages(context.workbook, range, { errorAlert: readAlert(given, context) }),
    prompt: (range, given, context) => changeMessages(context.workbook, range, { prompt: readPrompt(given, context) }),
  },
  methods: {
    clear: method([], (range: RangeTarget, _given, { workbook }) => setRule(workbook, range, null)),
  },
});

function findCommon(workbook: Workbook, range: RangeTarget) {
  const { sheet, area } = locateRange(workbook, range);
  const touching = sheet.dataValidations.filter((validation) => touches(validation, area));
  const [only] = touching;
  if (only === undefined) return null;
  const isWhole = listAreas(only).some((own) => areaContains(own, area));
  return touching.length === 1 && isWhole ? only : ("differs" as const);
}

function setRule(workbook: Workbook, range: RangeTarget, rule: ValidationRule | null): void {
  const { sheet, area } = locateRange(workbook, range);
  checkUnprotected(sheet);
  checkWhole(sheet, area);
  const others = sheet.dataValidations.filter((validation) => !touches(validation, area));
  sheet.dataValidations = rule === null ? others : [...others, { area, rule, ignoreBlanks: true }];
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** Messages belong to a rule; cells without one get a rule that lets everything through. */
function changeMessages(
  workbook: Workbook,
  range: RangeTarget,
  change: Pick<DataValidation, "errorAlert" | "prompt">,
): void {
  const { sheet, area } = locateRange(workbook, range);
  checkUnprotected(sheet);
  checkWhole(sheet, area);
  const found = findCommon(workbook, range);
  if (found === "differs") return refuseArgument("a range with one rule", "several");
  if (found === null) {
    sheet.dataValidations.push({ area, rule: { kind: "other", type: "None" }, ignoreBlanks: true, ...change });
  } else Object.assign(found, change);
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

const alertStyle = oneOf("Stop", "Warning", "Information");

function readAlert(given: unknown, context: Context): ErrorAlert {
  const { message, showAlert, style, title } = readFields(given);
  return {
    isShown: optional(truth, true)(showAlert, context),
    style: optional(alertStyle, "Stop" as const)(style, context),
    title: readMessage(title, LONGEST_TITLE, context),
    message: readMessage(message, LONGEST_MESSAGE, context),
  };
}

function readPrompt(given: unknown, context: Context): ValidationPrompt {
  const { message, showPrompt, title } = readFields(given);
  return {
    isShown: optional(truth, true)(showPrompt, context),
    title: readMessage(title, LONGEST_TITLE, context),
    message: readMessage(message, LONGEST_MESSAGE, context),
  };
}

/** Excel's limits. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function readMessage(given: unknown, longest: number, context: Context): string {
  const message = optional(text, "")(given, context);
  return message.length <= longest ? message : refuseArgument(`at most ${String(longest)} characters`, message.length);
}

function checkWhole(sheet: Sheet, area: Area): void {
  const isCut = sheet.dataValidations.some(
    (validation) =>
      touches(validation, area) && !listAreas(validation).every((validated) => areaContains(area, validated)),
  );
  if (isCut) throw new ExcelError("NotImplemented", "The local host cannot change part of a validation.");
}

function touches(validation: DataValidation, area: Area): boolean {
  return listAreas(validation).some((own) => intersectAreas(own, area) !== null);
}

function describeRule(rule: ValidationRule): object {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "other":
      return {};
    case "wholeNumber":
    case "decimal":
    case "textLength": {
      const second = rule.formula2 === null ? {} : { formula2: rule.formula2 };
      return { [rule.kind]: { formula1: rule.formula1, ...second, operator: rule.operator } };
    }
    default:
      return rule satisfies never;
  }
}

function readRule(given: unknown, context: Context): ValidationRule {
  const [[kind, content] = ["", null], ...others] = Object.entries(readFields(given));
  if (others.length > 0) return refuseArgument("one rule", "several");
  const fields = readFields(content);
  if (kind === "list") {
    const inCellDropDown = optional(truth, true)(fields["inCellDropDown"], context);
    return { kind, source: text(fields["source"], context), inCellDropDown };
  }
  if (kind === "custom") return { kind, formula: text(fields["formula"], context) };
  return {
    kind: comparedKind(kind, context),
    operator: comparison(fields["operator"], context),
    formula1: readBound(fields["formula1"]),
    formula2: fields["formula2"] === undefined ? null : readBound(fields["formula2"]),
  };
}

function readBound(given: unknown): string | number {
  return typeof given === "number" || typeof given === "string" ? given : refuseArgument("a bound", given);
}
