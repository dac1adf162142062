import { type Area, intersectAreas } from "../../model/area";
import { isBlank } from "../../model/cell";
import { parseAreaAddress } from "../../model/cellAddress";
import { isSameName } from "../../model/sameName";
import type { Sheet } from "../../model/sheet";
import type { Table, TableColumn } from "../../model/table";
import { Fault, createPartFault } from "../fault";
import { readFileFormula } from "../formula/fileFormula";
import type { SourcePart } from "../source/sourcePart";
import { readEscapes } from "../xml/escapes";
import { type XmlElement, findChild, listChildren, readCount, readTruth } from "../xml/xmlElement";
import type { SourceTable } from "./sourceTable";
import { describeTotal } from "./totals";

/**
 * Reads a table's part. A table without a header row is not for the model: it stays in the file, and this gives null.
 * Throws a `Fault`: damagedPart, badTable.
 */
export function readTable(
  part: SourcePart,
  relationshipId: string,
  ids: { readonly tableId: string; readonly sheetId: string },
): SourceTable | null {
  const { name, root } = part;
  const { attributes } = root;
  if (root.name !== "table") throw createPartFault("damagedPart", name, "it is no table");
  if (readCount(attributes["headerRowCount"], 1) === 0) return null;
  const area = readArea(part);
  const tableName = readEscapes(attributes["displayName"] ?? attributes["name"] ?? "");
  const elements = listChildren(findChild(root, "tableColumns"), "tableColumn");
  const columns = elements.map((element): [TableColumn, XmlElement] => [readColumn(element, tableName), element]);
  const hasTotals = readCount(attributes["totalsRowCount"], 0) > 0;
  checkTable(
    part,
    area,
    columns.map(([column]) => column),
    tableName,
    hasTotals,
  );
  const style = findChild(root, "tableStyleInfo")?.attributes ?? {};
  const filter = findChild(root, "autoFilter");
  const table: Table = {
    id: ids.tableId,
    name: tableName,
    sheetId: ids.sheetId,
    area,
    hasTotals,
    hasHadTotals: hasTotals || readTruth(attributes["totalsRowShown"], true),
    columns: columns.map(([column]) => column),
    style: readEscapes(style["name"] ?? ""),
    showFilterButton: filter !== undefined,
    showBandedRows: readTruth(style["showRowStripes"], false),
    showBandedColumns: readTruth(style["showColumnStripes"], false),
    highlightFirstColumn: readTruth(style["showFirstColumn"], false),
    highlightLastColumn: readTruth(style["showLastColumn"], false),
  };
  return { part, relationshipId, table, columns: new Map(columns) };
}

function readArea({ name, root }: SourcePart): Area {
  const ref = root.attributes["ref"] ?? "";
  const area = parseAreaAddress(ref);
  if (area === null) throw createPartFault("badTable", name, `it lies over nothing: ${ref}`);
  return area;
}

function checkTable(
  { name }: SourcePart,
  area: Area,
  columns: readonly TableColumn[],
  tableName: string,
  hasTotals: boolean,
): void {
  const fail = (detail: string): never => {
    throw createPartFault("badTable", name, detail);
  };
  if (tableName === "") fail("it has no name");
  if (columns.length !== area.columnCount) {
    fail(`${String(columns.length)} columns over ${String(area.columnCount)} of the sheet`);
  }
  if (area.rowCount < (hasTotals ? 3 : 2)) fail("it has no rows");
  const twice = columns.find((column, index) =>
    columns.slice(0, index).some((other) => isSameName(other.name, column.name)),
  );
  if (twice !== undefined) fail(`two columns ${twice.name}`);
}

function readColumn(element: XmlElement, tableName: string): TableColumn {
  const { attributes } = element;
  const name = readEscapes(attributes["name"] ?? "");
  const calculated = findChild(element, "calculatedColumnFormula")?.text;
  return {
    id: readCount(attributes["id"], 0),
    name,
    calculatedFormula: calculated === undefined ? null : readFileFormula(calculated),
    rememberedTotal: readTotal(element, tableName, name),
  };
}

/** What the totals row holds, or held when it was last shown. */
function readTotal(element: XmlElement, tableName: string, header: string): string | null {
  const { totalsRowFunction, totalsRowLabel } = element.attributes;
  if (totalsRowFunction === "custom") {
    const formula = findChild(element, "totalsRowFormula")?.text;
    return formula === undefined ? null : readFileFormula(formula);
  }
  const formula = totalsRowFunction === undefined ? undefined : describeTotal(totalsRowFunction, tableName, header);
  return formula ?? (totalsRowLabel === undefined ? null : readEscapes(totalsRowLabel));
}

/** Throws a `Fault`, badTable, where two tables of a sheet overlap, or two of the file have the same name. */
export function checkTables(tables: readonly SourceTable[]): void {
  tables.forEach(({ part, table }, index) => {
    for (const { table: other } of tables.slice(0, index)) {
      if (isSameName(table.name, other.name)) throw createPartFault("badTable", part.name, `two tables ${table.name}`);
      if (table.sheetId === other.sheetId && intersectAreas(table.area, other.area) !== null) {
        throw createPartFault("badTable", part.name, `${table.name} lies over ${other.name}`);
      }
    }
  });
}

/**
 * Holds a table to the cells of its sheet. Throws a `Fault`: badTable where none of them holds a header, endlessTable where it
 * was once drawn over whole columns: each of its million rows would be read, and given a formula.
 */
export function checkTableCells({ part, table: { name, area } }: SourceTable, sheet: Sheet): void {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  if (columns.every((column) => sheet.cellAt(area.row, column).value === null)) {
    throw createPartFault("badTable", part.name, `${name} lies over nothing: its header row is blank`);
  }
  if (area.rowCount <= MOST_BLANK_ROWS) return;
  let lastRow = 0;
  for (const { row, cell } of sheet.cells()) if (!isBlank(cell)) lastRow = Math.max(lastRow, row);
  if (area.row + area.rowCount - lastRow > MOST_BLANK_ROWS) {
    throw new Fault("endlessTable", { part: part.name, table: name });
  }
}

/** Rows at the end of a table that nobody has filled in yet; so many are no reserve but a mistake. */
const MOST_BLANK_ROWS = 100_000;
