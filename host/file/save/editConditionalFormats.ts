import { listAreas } from "../../model/area";
import type { ConditionalFormat } from "../../model/conditionalFormat";
import type { Sheet } from "../../model/sheet";
import type { OpenedSheet } from "../book/sourceBook";
import { printFileFormula } from "../formula/fileFormula";
import { printAreas } from "../rules/areas";
import { type SourceConditionalFormat, printOperator } from "../rules/readConditionalFormats";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { describeContent } from "../sheet/sheetState";
import { type Edit, editAttributes, printTagWith, printWithContent } from "../xml/edits";
import { placeElement } from "../xml/placeElement";
import { printElement, printText } from "../xml/printXml";
import { type XmlElement, listChildren, listDeep } from "../xml/xmlElement";
import { choosePriorities } from "./choosePriorities";
import type { SaveContext } from "./saveContext";

/** Conditional formats, where the sheet's have changed. What has not changed stands as it is, but for its priority. */
export function editConditionalFormats(
  sheet: Sheet,
  opened: OpenedSheet,
  qualify: (xml: string) => string,
  context: SaveContext,
): Edit[] {
  const { root, text } = opened.source;
  const sources = new Map(opened.conditionalFormats.map((source) => [source.format, source]));
  const priorities = choosePriorities(sheet.conditionalFormats.map((format) => sources.get(format)?.priority ?? null));
  const blocks: {
    readonly tag: string;
    readonly rules: string[];
    readonly source: XmlElement | null;
    areas: string;
  }[] = [];
  sheet.conditionalFormats.forEach((format, index) => {
    const source = sources.get(format);
    const areas = printAreas(listAreas(format));
    const rule = printRule(format, source, text, priorities.numbers[index] ?? index + 1, qualify, context);
    const block = blocks.find(
      (other) => source !== undefined && other.source === source.block && other.areas === areas,
    );
    if (block !== undefined) {
      block.rules.push(rule);
      return;
    }
    const tag =
      source === undefined
        ? qualify(printElement("conditionalFormatting", { sqref: areas }))
        : printTagWith(text.slice(source.block.start, source.block.openEnd), { sqref: areas });
    blocks.push({ tag, rules: [rule], source: source?.block ?? null, areas });
  });
  // Those whose cells could not be read are not in the model.
  const unread = listChildren(root, "conditionalFormatting").filter(
    (block) => !opened.conditionalFormats.some((source) => source.block === block),
  );
  const printed = [
    ...blocks.map(({ tag, rules }) => printWithContent(tag, rules.join(""))),
    ...unread.map(({ start, end }) => text.slice(start, end)),
  ];
  return [
    ...placeElement(root, SHEET_ORDER, "conditionalFormatting", printed.join("")),
    ...editExtended(root, text, priorities.shift),
  ];
}

function printRule(
  format: ConditionalFormat,
  source: SourceConditionalFormat | undefined,
  text: string,
  priority: number,
  qualify: (xml: string) => string,
  context: SaveContext,
): string {
  if (source !== undefined && source.content === describeContent(format)) {
    const { start, openEnd, end } = source.rule;
    return printTagWith(text.slice(start, openEnd), { priority }) + text.slice(openEnd, end);
  }
  const { rule, look, stopIfTrue } = format;
  const dxfId = Object.keys(look).length === 0 ? null : context.styles.lookNumberOf(look);
  const common = { dxfId, priority, stopIfTrue: stopIfTrue ? 1 : null };
  const formula = (content: string): string => printElement("formula", {}, printText(printFileFormula(content)));
  switch (rule.kind) {
    case "custom":
      return qualify(printElement("cfRule", { type: "expression", ...common }, formula(rule.formula)));
    case "cellValue": {
      const formulas = [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(formula).join("");
      return qualify(
        printElement("cfRule", { type: "cellIs", ...common, operator: printOperator(rule.operator) }, formulas),
      );
    }
    case "other": {
      // The model cannot change the rule itself.
      if (source === undefined) throw new Error(`A conditional format of the type ${rule.type} has no file.`);
      const { start, openEnd, end } = source.rule;
      return (
        printTagWith(text.slice(start, openEnd), { priority, stopIfTrue: stopIfTrue ? 1 : null }) +
        text.slice(openEnd, end)
      );
    }
    default:
      return rule satisfies never;
  }
}

/** Rules that only newer versions of Excel know stand at the sheet's end and share the priorities with the others. */
function editExtended(root: XmlElement, text: string, shift: number): Edit[] {
  if (shift === 0) return [];
  return listDeep(root)
    .filter(({ name, attributes }) => name.endsWith(":cfRule") && attributes["priority"] !== undefined)
    .map((rule) => editAttributes(text, rule, { priority: Number(rule.attributes["priority"]) + shift }));
}
