import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { Fault } from "../fault";
import { readFileFormula } from "../formula/fileFormula";
import type { Parts } from "../package/parts";
import { type SourcePart, readSourcePart } from "../source/sourcePart";
import { type XmlElement, findChild, findPrefixed, listDeep } from "../xml/xmlElement";
import { readPlace } from "./corners";
import { readChartContent } from "./readChartContent";
import type { SourceChart, SourceDrawing } from "./sourceChart";

const ANCHORS: readonly string[] = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** Reads the charts among a sheet's drawings into the model. What cannot be read stays in the file and nowhere else. */
export function readDrawing(workbook: Workbook, sheet: Sheet, part: string, parts: Parts): SourceDrawing | null {
  const relationship = parts.listRelationships(part).find(({ kind }) => kind === "drawing");
  const drawing = relationship === undefined ? null : readIfGood(parts, relationship.target);
  if (relationship === undefined || drawing === null) return null;
  const charts = drawing.root.children
    .filter(({ name }) => ANCHORS.includes(name))
    .flatMap((anchor) => readAnchor(workbook, sheet, drawing, anchor, parts) ?? []);
  sheet.charts = charts.map(({ chart }) => chart);
  return { part: drawing, relationshipId: relationship.id, charts };
}

function readAnchor(
  workbook: Workbook,
  sheet: Sheet,
  drawing: SourcePart,
  anchor: XmlElement,
  parts: Parts,
): SourceChart | null {
  const frame = findChild(anchor, "graphicFrame");
  const properties = findChild(findChild(frame, "nvGraphicFramePr"), "cNvPr");
  const reference = frame === undefined ? undefined : findDeep(frame, (name) => /(^|:)chart$/.test(name));
  const place = readPlace(sheet, anchor);
  if (properties === undefined || reference === undefined || place === null) return null;
  const relationshipId = findPrefixed(reference.attributes, "id") ?? "";
  const target = parts.listRelationships(drawing.name).find(({ id }) => id === relationshipId);
  const part = target === undefined || target.isExternal ? null : readIfGood(parts, target.target);
  if (part === null) return null;
  const { name = "", descr = "", title = "" } = properties.attributes;
  const chart: Chart = {
    id: workbook.createId(),
    name,
    altText: descr,
    altTitle: title,
    place,
    ...readChartContent(part.root),
  };
  return {
    chart,
    part,
    relationshipId,
    anchor,
    properties,
    formulas: trackFormulas(workbook, part),
    before: { ...chart },
  };
}

function trackFormulas(workbook: Workbook, { root }: SourcePart): SourceChart["formulas"] {
  return listDeep(root)
    .filter(({ name, children, text }) => name === "f" && children.length === 0 && text !== "")
    .map((element) => {
      const formula = readFileFormula(element.text);
      const tracked = { sheetId: null, formula };
      workbook.trackedFormulas.add(tracked);
      return { element, formula, tracked };
    });
}

/** A drawing that is damaged is no reason to refuse a workbook: nobody calculates with it. */
function readIfGood(parts: Parts, name: string): SourcePart | null {
  try {
    return readSourcePart(parts, name);
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

function findDeep(element: XmlElement, matches: (name: string) => boolean): XmlElement | undefined {
  return listDeep(element).find(({ name }) => matches(name));
}
