import { type Area, createArea, lastColumnOf, lastRowOf } from "../../model/area";
import { printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import type { Table, TableColumn } from "../../model/table";
import { printFileFormula } from "../formula/fileFormula";
import { mayGiveArray } from "../formula/mayGiveArray";
import { readTotal } from "../table/tableState";
import { matchTotal } from "../table/totals";
import { printEscapes } from "../xml/escapes";
import { type PrintedAttributes, XML_HEAD, printElement, printText } from "../xml/printXml";

/** A new table's part. @param number unique among the file's tables */
export function printTable(table: Table, sheet: Sheet, number: number, namespace: string): string {
  const columns = table.columns.map((column) => {
    const attributes = { id: column.id, name: printName(column.name), ...describeTotals(table, column, sheet) };
    return printElement("tableColumn", attributes, printColumnFormulas(table, column, sheet));
  });
  const content = [
    table.showFilterButton ? printElement("autoFilter", { ref: printAreaAddress(filterAreaOf(table)) }) : "",
    printElement("tableColumns", { count: columns.length }, columns.join("")),
    printElement("tableStyleInfo", describeStyle(table)),
  ];
  const attributes = { xmlns: namespace, id: number, name: printEscapes(table.name), ...describeTable(table) };
  return XML_HEAD + printElement("table", attributes, content.join(""));
}

/** What the root of a table's part says beside its number and its internal name. */
export function describeTable(table: Table): PrintedAttributes {
  return {
    displayName: printEscapes(table.name),
    ref: printAreaAddress(table.area),
    totalsRowCount: table.hasTotals ? 1 : null,
    // Tells whether the totals row has ever been shown.
    totalsRowShown: table.hasTotals || table.hasHadTotals ? null : 0,
  };
}

export function describeStyle(table: Table): PrintedAttributes {
  return {
    name: table.style === "" ? null : printEscapes(table.style),
    showFirstColumn: table.highlightFirstColumn ? 1 : 0,
    showLastColumn: table.highlightLastColumn ? 1 : 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: table.showBandedColumns ? 1 : 0,
  };
}

/** The header row and the body: the totals row is never filtered. */
export function filterAreaOf({ area, hasTotals }: Table): Area {
  return createArea(area.row, area.column, lastRowOf(area) - (hasTotals ? 1 : 0), lastColumnOf(area));
}

/** A header as an attribute; line breaks stand as Excel writes them. */
export function printName(header: string): string {
  return printEscapes(header).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}

export function describeTotals(table: Table, column: TableColumn, sheet: Sheet): PrintedAttributes {
  const total = readTotal(table, column, sheet);
  if (total === null) return { totalsRowFunction: null, totalsRowLabel: null };
  if (!total.startsWith("=")) return { totalsRowFunction: null, totalsRowLabel: printName(total) };
  return { totalsRowFunction: matchTotal(total, table.name, column.name) ?? "custom", totalsRowLabel: null };
}

/** The formulas of a column: that of its body and, where it is one of one's own, that of its totals row. */
export function printColumnFormulas(table: Table, column: TableColumn, sheet: Sheet): string {
  const { calculatedFormula } = column;
  const total = readTotal(table, column, sheet);
  const isOwnTotal = total !== null && total.startsWith("=") && matchTotal(total, table.name, column.name) === null;
  return (
    (calculatedFormula === null ? "" : printFormulaElement("calculatedColumnFormula", calculatedFormula)) +
    (isOwnTotal ? printFormulaElement("totalsRowFormula", total) : "")
  );
}

function printFormulaElement(name: string, formula: string): string {
  return printElement(name, { array: mayGiveArray(formula) ? 1 : null }, printText(printFileFormula(formula)));
}
