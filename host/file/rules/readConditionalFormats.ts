import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  OtherConditionalType,
} from "../../model/conditionalFormat";
import { readFileFormula } from "../formula/fileFormula";
import { type XmlElement, listChildren, readCount, readTruth } from "../xml/xmlElement";
import { wordOf } from "../xml/wordOf";
import { describeContent } from "../sheet/sheetState";
import { parseAreas, printAreas } from "./areas";

/** A conditional format of the file and where it stands: its own element, and the one that says where it applies. */
export type SourceConditionalFormat = {
  readonly format: ConditionalFormat;
  readonly rule: XmlElement;
  readonly block: XmlElement;
  readonly priority: number;
  /** Its cells and its contents as they were, for comparison. */
  readonly areas: string;
  readonly content: string;
};

const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Kinds that the model only counts; those that are missing here are preset ones (blanks, duplicates, averages, dates). */
const OTHERS: Readonly<Record<string, OtherConditionalType>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** Reads the conditional formats of a sheet, the first priority first. Those whose place cannot be read stay in the file only. */
export function readConditionalFormats(
  root: XmlElement,
  looks: readonly ConditionalLook[],
  createId: () => string,
): SourceConditionalFormat[] {
  const found = listChildren(root, "conditionalFormatting").flatMap((block) => {
    const areas = parseAreas(block.attributes["sqref"]);
    if (areas === null) return [];
    return listChildren(block, "cfRule").map((rule): SourceConditionalFormat => {
      const [area, ...furtherAreas] = areas;
      const format: ConditionalFormat = {
        id: createId(),
        area,
        ...(furtherAreas.length > 0 ? { furtherAreas } : {}),
        rule: readRule(rule),
        look: looks[readCount(rule.attributes["dxfId"], looks.length)] ?? {},
        stopIfTrue: readTruth(rule.attributes["stopIfTrue"], false),
      };
      const priority = Number(rule.attributes["priority"] ?? 0);
      return { format, rule, block, priority, areas: printAreas(areas), content: describeContent(format) };
    });
  });
  return found.sort((one, other) => one.priority - other.priority);
}

function readRule(rule: XmlElement): ConditionalRule {
  const { type = "", operator = "" } = rule.attributes;
  const [formula1, formula2] = listChildren(rule, "formula").map(({ text }) => readFileFormula(text));
  const compared = OPERATORS[operator];
  if (type === "cellIs" && compared !== undefined && formula1 !== undefined) {
    return { kind: "cellValue", operator: compared, formula1, formula2: formula2 ?? null };
  }
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1 };
  return { kind: "other", type: OTHERS[type] ?? "PresetCriteria" };
}

export function printOperator(operator: CellValueOperator): string {
  return wordOf(OPERATORS, operator, "equal");
}
