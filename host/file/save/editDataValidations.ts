import { listAreas } from "../../model/area";
import type { DataValidation, ValidationRule } from "../../model/dataValidation";
import type { Sheet } from "../../model/sheet";
import type { OpenedSheet } from "../book/sourceBook";
import { printFileFormula } from "../formula/fileFormula";
import { printAreas } from "../rules/areas";
import { type SourceDataValidation, printMessages, printOperator } from "../rules/readDataValidations";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { describeContent } from "../sheet/sheetState";
import { type Edit, editElement, printTagWith, printWithContent } from "../xml/edits";
import { printEscapes } from "../xml/escapes";
import { placeElement } from "../xml/placeElement";
import { type PrintedAttributes, printElement, printText } from "../xml/printXml";
import { findChild, listChildren } from "../xml/xmlElement";

/** Validations, where the sheet's have changed. */
export function editDataValidations(sheet: Sheet, opened: OpenedSheet, qualify: (xml: string) => string): Edit[] {
  const { root, text } = opened.source;
  const sources = new Map(opened.dataValidations.map((source) => [source.validation, source]));
  const list = findChild(root, "dataValidations");
  // Those whose cells could not be read are not in the model.
  const unread = listChildren(list, "dataValidation").filter(
    (element) => !opened.dataValidations.some((source) => source.element === element),
  );
  const printed = [
    ...sheet.dataValidations.map((validation) => printValidation(validation, sources.get(validation), text, qualify)),
    ...unread.map(({ start, end }) => text.slice(start, end)),
  ];
  if (printed.length === 0) return placeElement(root, SHEET_ORDER, "dataValidations", "");
  if (list !== undefined) return [editElement(text, list, { count: printed.length }, printed.join(""))];
  const content = printElement("dataValidations", { count: printed.length }, printed.join(""));
  return placeElement(root, SHEET_ORDER, "dataValidations", qualify(content));
}

function printValidation(
  validation: DataValidation,
  source: SourceDataValidation | undefined,
  text: string,
  qualify: (xml: string) => string,
): string {
  const sqref = printAreas(listAreas(validation));
  if (source === undefined) {
    const attributes = { ...describeRule(validation), ...printMessages(validation), sqref };
    return qualify(printElement("dataValidation", attributes, printBounds(validation.rule)));
  }
  const { start, openEnd, end } = source.element;
  const tag = text.slice(start, openEnd);
  if (source.content === describeContent(validation)) return printTagWith(tag, { sqref }) + text.slice(openEnd, end);
  const content =
    validation.rule.kind === "other" ? text.slice(openEnd, source.element.closeStart) : printBounds(validation.rule);
  return printWithContent(
    printTagWith(tag, { ...describeRule(validation), ...printMessages(validation), sqref }),
    content,
  );
}

function describeRule({ rule, ignoreBlanks }: DataValidation): PrintedAttributes {
  const allowBlank = ignoreBlanks ? 1 : null;
  switch (rule.kind) {
    case "list":
      return { type: "list", operator: null, allowBlank, showDropDown: rule.inCellDropDown ? null : 1 };
    case "wholeNumber":
    case "decimal":
    case "textLength": {
      const operator = rule.operator === "Between" ? null : printOperator(rule.operator);
      return { type: rule.kind === "wholeNumber" ? "whole" : rule.kind, operator, allowBlank };
    }
    case "custom":
      return { type: "custom", operator: null, allowBlank };
    case "other":
      return { allowBlank };
    default:
      return rule satisfies never;
  }
}

function printBounds(rule: ValidationRule): string {
  switch (rule.kind) {
    case "list":
      return printBound(
        "formula1",
        rule.source.startsWith("=") ? rule.source : `="${rule.source.replaceAll('"', '""')}"`,
      );
    case "wholeNumber":
    case "decimal":
    case "textLength":
      return (
        printBound("formula1", rule.formula1) + (rule.formula2 === null ? "" : printBound("formula2", rule.formula2))
      );
    case "custom":
      return printBound("formula1", rule.formula);
    case "other":
      return "";
    default:
      return rule satisfies never;
  }
}

function printBound(name: string, bound: string | number): string {
  const printed =
    typeof bound === "number" || !bound.startsWith("=") ? printEscapes(String(bound)) : printFileFormula(bound);
  return printElement(name, {}, printText(printed));
}
