import { STANDARD_COLUMN_WIDTH, type Sheet } from "../../model/sheet";
import { printColumnWidth, readColumnWidth } from "../sheet/columnWidths";
import { type PrintedAttributes, printElement } from "../xml/printXml";
import { type XmlElement, readTruth } from "../xml/xmlElement";
import type { SaveContext } from "./saveContext";

/** The columns of a sheet (`cols`), those that are alike beside each other together; "" where all are as usual. */
export function printColumns(sheet: Sheet, context: SaveContext): string {
  const columns = [
    ...sheet.columnOrigins.keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...sheet.columnFormats.keys(),
  ];
  const groups: { first: number; last: number; attributes: PrintedAttributes }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const attributes = describeColumn(sheet, column, context);
    const group = groups.at(-1);
    const isAlike = group?.last === column - 1 && JSON.stringify(group.attributes) === JSON.stringify(attributes);
    if (group !== undefined && isAlike) group.last = column;
    else groups.push({ first: column, last: column, attributes });
  }
  const printed = groups.map(({ first, last, attributes }) =>
    printElement("col", { min: first + 1, max: last + 1, ...attributes }),
  );
  return printed.length === 0 ? "" : printElement("cols", {}, printed.join(""));
}

/** All but the place of a column: what the file said of it, and what has changed. */
function describeColumn(sheet: Sheet, column: number, context: SaveContext): PrintedAttributes {
  const origin = sheet.columnOrigins.get(column);
  const { min, max, ...before } = isElement(origin) ? origin.attributes : {};
  const width = sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH;
  const said = before["width"];
  const hadWidth = said === undefined ? STANDARD_COLUMN_WIDTH : readColumnWidth(Number(said));
  const isHidden = sheet.hiddenColumns.has(column);
  const wasHidden = readTruth(before["hidden"], false);
  const format = sheet.columnFormats.get(column);
  const style = format === undefined ? 0 : context.styles.numberOf(format, null);
  return {
    ...before,
    ...(width === hadWidth ? {} : { width: printColumnWidth(width), customWidth: 1, bestFit: null }),
    // A column that says anything must say its width.
    ...(width === hadWidth && said === undefined ? { width: printColumnWidth(width) } : {}),
    ...(style === Number(before["style"] ?? 0) ? {} : { style: style === 0 ? null : style }),
    ...(isHidden === wasHidden ? {} : { hidden: isHidden ? 1 : null }),
  };
}

function isElement(origin: object | undefined): origin is XmlElement {
  return origin !== undefined && "attributes" in origin;
}
