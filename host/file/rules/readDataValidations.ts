import {
  type DataValidation,
  type ErrorAlert,
  NO_PROMPT,
  USUAL_ALERT,
  type ValidationOperator,
  type ValidationRule,
} from "../../model/dataValidation";
import { printEscapes, readEscapes } from "../xml/escapes";
import type { PrintedAttributes } from "../xml/printXml";
import { readFileFormula } from "../formula/fileFormula";
import { type XmlElement, findChild, listChildren, readTruth } from "../xml/xmlElement";
import { wordOf } from "../xml/wordOf";
import { describeContent } from "../sheet/sheetState";
import { parseAreas, printAreas } from "./areas";

/** A validation of the file and its element. */
export type SourceDataValidation = {
  readonly validation: DataValidation;
  readonly element: XmlElement;
  /** Its cells and its contents as they were, for comparison. */
  readonly areas: string;
  readonly content: string;
};

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const COMPARING = { whole: "wholeNumber", decimal: "decimal", textLength: "textLength" } as const;

/** Reads the validations of a sheet. Those whose place cannot be read stay in the file only. */
export function readDataValidations(root: XmlElement): SourceDataValidation[] {
  return listChildren(findChild(root, "dataValidations"), "dataValidation").flatMap((element) => {
    const areas = parseAreas(element.attributes["sqref"]);
    if (areas === null) return [];
    const [area, ...furtherAreas] = areas;
    const validation: DataValidation = {
      area,
      ...(furtherAreas.length > 0 ? { furtherAreas } : {}),
      rule: readRule(element),
      ignoreBlanks: readTruth(element.attributes["allowBlank"], false),
      ...readMessages(element),
    };
    return [{ validation, element, areas: printAreas(areas), content: describeContent(validation) }];
  });
}

function readMessages({ attributes }: XmlElement): Pick<DataValidation, "errorAlert" | "prompt"> {
  const { errorStyle = "stop", errorTitle = "", error = "", promptTitle = "", prompt = "" } = attributes;
  return {
    errorAlert: {
      isShown: readTruth(attributes["showErrorMessage"], false),
      style: ERROR_STYLES[errorStyle] ?? "Stop",
      title: readEscapes(errorTitle),
      message: readEscapes(error),
    },
    prompt: {
      isShown: readTruth(attributes["showInputMessage"], false),
      title: readEscapes(promptTitle),
      message: readEscapes(prompt),
    },
  };
}

const ERROR_STYLES: Readonly<Record<string, ErrorAlert["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

export function printMessages({ errorAlert = USUAL_ALERT, prompt = NO_PROMPT }: DataValidation): PrintedAttributes {
  const orNothing = (text: string): string | null => (text === "" ? null : printEscapes(text));
  return {
    errorStyle: errorAlert.style === "Stop" ? null : errorAlert.style.toLowerCase(),
    showInputMessage: prompt.isShown ? 1 : null,
    showErrorMessage: errorAlert.isShown ? 1 : null,
    errorTitle: orNothing(errorAlert.title),
    error: orNothing(errorAlert.message),
    promptTitle: orNothing(prompt.title),
    prompt: orNothing(prompt.message),
  };
}

function readRule(element: XmlElement): ValidationRule {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  const first = findChild(element, "formula1")?.text ?? "";
  const second = findChild(element, "formula2")?.text;
  switch (type) {
    case "list":
      // The attribute says the opposite of its name.
      return { kind: "list", source: readSource(first), inCellDropDown: !readTruth(showDropDown, false) };
    case "whole":
    case "decimal":
    case "textLength":
      return {
        kind: COMPARING[type],
        operator: OPERATORS[operator] ?? "Between",
        formula1: readBound(first),
        formula2: second === undefined ? null : readBound(second),
      };
    case "custom":
      return { kind: "custom", formula: readFileFormula(first) };
    case "date":
      return { kind: "other", type: "Date" };
    case "time":
      return { kind: "other", type: "Time" };
    default:
      return { kind: "other", type: "None" };
  }
}

/** Words stand between quotation marks; anything else is a formula. */
function readSource(text: string): string {
  const words = /^"(.*)"$/s.exec(text)?.[1];
  return words === undefined ? readFileFormula(text) : words.replaceAll('""', '"');
}

function readBound(text: string): string | number {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? readFileFormula(text) : number;
}

export function printOperator(operator: ValidationOperator): string {
  return wordOf(OPERATORS, operator, "between");
}
