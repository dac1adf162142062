import { type Chart, mapSeriesFormulas } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { type ChartNamespaces, chooseChartNamespaces } from "../chart/chartNamespaces";
import { printPlace } from "../chart/corners";
import { printChart } from "../chart/printChart";
import { dropControls } from "../chart/printChartText";
import type { SourceChart } from "../chart/sourceChart";
import { printFileFormula } from "../formula/fileFormula";
import type { OpenedSheet } from "../book/sourceBook";
import { PART_TYPES } from "../package/contentTypes";
import { folderOf } from "../package/partNames";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import {
  type Edit,
  appendContent,
  applyEdits,
  editAttributes,
  editElement,
  printTagWith,
  removeElement,
} from "../xml/edits";
import { placeElement } from "../xml/placeElement";
import { XML_HEAD, printElement, printText } from "../xml/printXml";
import { type XmlElement, readCount } from "../xml/xmlElement";
import { declareRelationships } from "./qualify";
import type { SaveContext } from "./saveContext";

/**
 * The sheet's charts in their parts; those that nobody touched stay byte for byte, also their figures, which Excel reads anew
 * from the cells. Gives the change of the sheet's own part.
 */
export function saveCharts(
  sheet: Sheet,
  opened: OpenedSheet,
  qualify: (xml: string) => string,
  context: SaveContext,
): Edit[] {
  const { drawing } = opened;
  const known = drawing?.charts ?? [];
  const kept = known.filter(({ chart }) => sheet.charts.includes(chart));
  const removed = known.filter(({ chart }) => !sheet.charts.includes(chart));
  const added = sheet.charts.filter((chart) => !known.some((source) => source.chart === chart));
  for (const source of kept) saveContent(source, context);
  if (drawing === null) return added.length === 0 ? [] : addDrawing(opened, added, qualify, context);

  const { draft } = context;
  const { name, root, text } = drawing.part;
  for (const { part, relationshipId } of removed) {
    draft.unrelate(name, relationshipId);
    draft.removePart(part.name);
  }
  if (added.length === 0 && removed.length === root.children.length && removed.length > 0) {
    draft.unrelate(opened.source.part, drawing.relationshipId);
    draft.removePart(name);
    return placeElement(opened.source.root, SHEET_ORDER, "drawing", "");
  }
  const edits = [...removed.map(({ anchor }) => removeElement(anchor)), ...kept.flatMap((one) => editFrame(one, text))];
  if (added.length > 0) edits.push(appendContent(text, root, printAnchors(name, added, root, context)));
  if (edits.length > 0) draft.putText(name, applyEdits(text, edits));
  return [];
}

/** The first drawing of a sheet. */
function addDrawing(
  { source }: OpenedSheet,
  charts: readonly Chart[],
  qualify: (xml: string) => string,
  context: SaveContext,
): Edit[] {
  const { draft } = context;
  const namespaces = chooseChartNamespaces(context.source.namespaces);
  const part = draft.addPart(`${folderOf(context.source.workbook.name)}drawings/drawing`, PART_TYPES.drawing);
  const root = { "xmlns:xdr": namespaces.drawing, "xmlns:a": namespaces.main };
  draft.putText(part, XML_HEAD + printElement("xdr:wsDr", root, printAnchors(part, charts, null, context)));
  const own = declareRelationships(source.text, source.root, namespaces.relationships);
  const printed = printElement("drawing", { ...own, "r:id": draft.relate(source.part, "drawing", part) });
  return placeElement(source.root, SHEET_ORDER, "drawing", qualify(printed));
}

/** Charts with their parts. @param root of the drawing that they come into, where there is one */
function printAnchors(
  drawing: string,
  charts: readonly Chart[],
  root: XmlElement | null,
  context: SaveContext,
): string {
  const namespaces = chooseChartNamespaces(context.source.namespaces);
  let id = Math.max(1, ...(root === null ? [] : listIds(root)));
  return charts
    .map((chart) => {
      const part = context.draft.addPart(`${folderOf(context.source.workbook.name)}charts/chart`, PART_TYPES.chart);
      context.draft.putText(part, printChart(context.workbook, chart, namespaces));
      id += 1;
      return printAnchor(chart, id, context.draft.relate(drawing, "chart", part), namespaces);
    })
    .join("");
}

function printAnchor(chart: Chart, id: number, relationshipId: string, namespaces: ChartNamespaces): string {
  const { drawing, main, relationships } = namespaces;
  const properties =
    printElement("xdr:cNvPr", { id, ...describeProperties(chart) }) + printElement("xdr:cNvGraphicFramePr", {});
  const reference = printElement("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": relationships,
    "r:id": relationshipId,
  });
  const frame =
    printElement("xdr:nvGraphicFramePr", {}, properties) +
    printElement("xdr:xfrm", {}, printElement("a:off", { x: 0, y: 0 }) + printElement("a:ext", { cx: 0, cy: 0 })) +
    printElement("a:graphic", {}, printElement("a:graphicData", { uri: namespaces.chart }, reference));
  return printElement(
    "xdr:twoCellAnchor",
    { "xmlns:xdr": drawing, "xmlns:a": main },
    printPlace(chart.place, "xdr:") +
      printElement("xdr:graphicFrame", { macro: "" }, frame) +
      printElement("xdr:clientData", {}),
  );
}

function describeProperties({ name, altText, altTitle }: Chart) {
  return {
    name: dropControls(name),
    descr: altText === "" ? null : dropControls(altText),
    title: altTitle === "" ? null : dropControls(altTitle),
  };
}

/** Name, alternative text and place, where they have changed. */
function editFrame({ chart, before, anchor, properties }: SourceChart, text: string): Edit[] {
  const isRenamed =
    chart.name !== before.name || chart.altText !== before.altText || chart.altTitle !== before.altTitle;
  const isMoved = JSON.stringify(chart.place) !== JSON.stringify(before.place);
  const edits = isRenamed ? [editAttributes(text, properties, describeProperties(chart))] : [];
  if (!isMoved) return edits;
  const prefix = /^<([^\s/>]*:)?/.exec(text.slice(anchor.start))?.[1] ?? "";
  const content = anchor.children.filter(({ name }) => !["from", "to", "ext", "pos"].includes(name));
  const inside = content.map(({ start, end }) => {
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const own = moved.filter((edit) => edit.start >= 0 && edit.end <= end - start);
    return applyEdits(text.slice(start, end), own);
  });
  // Whatever held it before, it now hangs between two cells, as the model has it.
  const tag = printTagWith(text.slice(anchor.start, anchor.openEnd), {}).replace(
    /^<[^\s/>]+/,
    `<${prefix}twoCellAnchor`,
  );
  const whole = `${tag}${printPlace(chart.place, prefix)}${inside.join("")}</${prefix}twoCellAnchor>`;
  return [{ start: anchor.start, end: anchor.end, text: whole }];
}

/** Where only cells have moved, the formulas follow and all else of the part stands; otherwise the part is written anew. */
function saveContent({ chart, before, part, formulas }: SourceChart, context: SaveContext): void {
  const follow = (formula: string): string =>
    formulas.find((known) => known.formula === formula)?.tracked.formula ?? formula;
  const expected = JSON.stringify([before.type, mapSeriesFormulas(before.content, follow)]);
  if (JSON.stringify([chart.type, chart.content]) !== expected) {
    const namespaces = chooseChartNamespaces(context.source.namespaces);
    context.draft.putText(part.name, printChart(context.workbook, chart, namespaces));
    return;
  }
  const edits = formulas
    .filter(({ formula, tracked }) => tracked.formula !== formula)
    .map(({ element, tracked }) => editElement(part.text, element, {}, printText(printFileFormula(tracked.formula))));
  if (edits.length > 0) context.draft.putText(part.name, applyEdits(part.text, edits));
}

function listIds(element: XmlElement): number[] {
  return element.children.flatMap((child) => [
    ...(child.name === "cNvPr" ? [readCount(child.attributes["id"], 0)] : []),
    ...listIds(child),
  ]);
}
