import { areasEqual } from "../../model/area";
import { printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import type { Table, TableColumn } from "../../model/table";
import type { OpenedTable } from "../table/sourceTable";
import { describeColumn } from "../table/tableState";
import { parseAreaAddress } from "../../model/cellAddress";
import {
  type Edit,
  applyEdits,
  editAttributes,
  editElement,
  printTagWith,
  printWithContent,
  removeElement,
} from "../xml/edits";
import { printEscapes } from "../xml/escapes";
import { placeElement } from "../xml/placeElement";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild, readCount, sliceOf } from "../xml/xmlElement";
import {
  describeStyle,
  describeTable,
  describeTotals,
  filterAreaOf,
  printColumnFormulas,
  printName,
} from "./printTable";

/** The order in which a table's elements stand. Source: ECMA-376 part 1, 18.5.1.2 (CT_Table). */
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The part of a table that has changed. What has not changed, and what the model does not know, stands. */
export function editTable(source: OpenedTable, table: Table, sheet: Sheet, qualify: (xml: string) => string): string {
  const { root, text } = source.part;
  const wasNamed = root.attributes["displayName"] ?? root.attributes["name"];
  const name = printEscapes(table.name);
  const columns = table.columns.map((column) => printColumn(source, table, column, sheet, qualify));
  const list = findChild(root, "tableColumns");
  return applyEdits(text, [
    editAttributes(text, root, { ...(wasNamed === name ? {} : { name }), ...describeTable(table) }),
    ...editFilter(source, table, qualify),
    ...(list === undefined ? [] : [editElement(text, list, { count: columns.length }, columns.join(""))]),
    ...editStyle(root, text, table, qualify),
  ]);
}

function editFilter(source: OpenedTable, table: Table, qualify: (xml: string) => string): Edit[] {
  const { root, text } = source.part;
  const filter = findChild(root, "autoFilter");
  const sort = findChild(root, "sortState");
  const ref = printAreaAddress(filterAreaOf(table));
  const before = parseAreaAddress(root.attributes["ref"] ?? "");
  const isInPlace = before !== null && areasEqual(before, table.area) && hasSameColumns(source, table);
  // How a table was once sorted says nothing of one that has other rows or columns.
  const sorting = sort === undefined || isInPlace ? [] : [removeElement(sort)];
  if (!table.showFilterButton) return [...placeElement(root, TABLE_ORDER, "autoFilter", ""), ...sorting];
  if (filter === undefined) {
    return [...placeElement(root, TABLE_ORDER, "autoFilter", qualify(printElement("autoFilter", { ref }))), ...sorting];
  }
  const content = filter.children
    .filter(({ name }) => name !== "sortState" || isInPlace)
    .map((child) => (child.name === "filterColumn" ? moveFilter(child, source, table) : sliceOf(child, text)))
    .join("");
  const tag = printTagWith(text.slice(filter.start, filter.openEnd), { ref });
  return [{ start: filter.start, end: filter.end, text: printWithContent(tag, content) }, ...sorting];
}

/** A filter stays with its column; a filter of a column that is gone goes with it. */
function moveFilter(filter: XmlElement, { part, columns }: OpenedTable, table: Table): string {
  const before = [...columns.keys()][readCount(filter.attributes["colId"], 0)];
  const colId = before === undefined ? -1 : table.columns.indexOf(before);
  if (colId < 0) return "";
  const tag = printTagWith(part.text.slice(filter.start, filter.openEnd), { colId });
  return tag + part.text.slice(filter.openEnd, filter.end);
}

function hasSameColumns({ columns }: OpenedTable, table: Table): boolean {
  const before = [...columns.keys()];
  return before.length === table.columns.length && table.columns.every((column, index) => column === before[index]);
}

function printColumn(
  source: OpenedTable,
  table: Table,
  column: TableColumn,
  sheet: Sheet,
  qualify: (xml: string) => string,
): string {
  const { text } = source.part;
  const element = source.columns.get(column);
  const attributes = { id: column.id, name: printName(column.name), ...describeTotals(table, column, sheet) };
  const formulas = printColumnFormulas(table, column, sheet);
  if (element === undefined) return qualify(printElement("tableColumn", attributes, formulas));
  if (source.columnStates.get(column) === describeColumn(table, column, sheet)) return sliceOf(element, text);
  const others = element.children.filter(({ name }) => !["calculatedColumnFormula", "totalsRowFormula"].includes(name));
  const content = formulas + others.map((child) => sliceOf(child, text)).join("");
  // Named in full: in a part whose elements have a prefix the formulas say themselves what they are.
  return printWithContent(
    printTagWith(text.slice(element.start, element.openEnd), attributes),
    qualifyAll(content, formulas, qualify),
  );
}

function qualifyAll(content: string, formulas: string, qualify: (xml: string) => string): string {
  const qualified = formulas.replace(/<(calculatedColumnFormula|totalsRowFormula)[^>]*>/g, qualify);
  return qualified + content.slice(formulas.length);
}

function editStyle(root: XmlElement, text: string, table: Table, qualify: (xml: string) => string): Edit[] {
  const style = findChild(root, "tableStyleInfo");
  if (style !== undefined) return [editAttributes(text, style, describeStyle(table))];
  return table.style === ""
    ? []
    : placeElement(root, TABLE_ORDER, "tableStyleInfo", qualify(printElement("tableStyleInfo", describeStyle(table))));
}
