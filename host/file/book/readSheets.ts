import { Sheet, type SheetVisibility } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { createFault, createPartFault } from "../fault";
import { readDrawing } from "../chart/readDrawing";
import type { Parts } from "../package/parts";
import { readConditionalFormats } from "../rules/readConditionalFormats";
import { readDataValidations } from "../rules/readDataValidations";
import { readLayout } from "../sheet/readLayout";
import { readRows } from "../sheet/readRows";
import { describeSheetState } from "../sheet/sheetState";
import type { SourceSheet } from "../sheet/sourceSheet";
import type { DateSystem } from "../source/dateSystems";
import { type SourcePart, readSourcePart } from "../source/sourcePart";
import type { SourceStrings } from "../source/sourceStrings";
import { readLooks } from "../styles/readLooks";
import type { SourceStyles } from "../styles/sourceStyles";
import { checkTableCells, checkTables, readTable } from "../table/readTable";
import type { OpenedTable, SourceTable } from "../table/sourceTable";
import { describeColumn, describeTable } from "../table/tableState";
import { readEscapes } from "../xml/escapes";
import { type XmlElement, findChild, findPrefixed, listChildren, readCount } from "../xml/xmlElement";
import type { OpenedSheet, SourceTab } from "./sourceBook";

/** So many cells take about half of the memory that this program may use. */
export const MOST_CELLS = 2_000_000;

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

type Source = {
  readonly parts: Parts;
  readonly workbook: SourcePart;
  readonly styles: SourceStyles;
  readonly strings: SourceStrings;
  readonly dateSystem: DateSystem;
};

/** Reads all sheets with their tables into the workbook. */
export function readSheets(
  workbook: Workbook,
  source: Source,
): { readonly tabs: SourceTab[]; readonly tables: OpenedTable[]; readonly tableNumbers: number[] } {
  const tables: SourceTable[] = [];
  const tableNumbers: number[] = [];
  const countCell = createCellCounter();
  const targets = new Map(source.parts.listRelationships(source.workbook.name).map((target) => [target.id, target]));
  const tabs = listChildren(findChild(source.workbook.root, "sheets"), "sheet").map((element): SourceTab => {
    const relationshipId = findPrefixed(element.attributes, "id") ?? "";
    const target = targets.get(relationshipId);
    const name = readEscapes(element.attributes["name"] ?? "");
    if (relationshipId === "") return { element, relationshipId, part: null, sheet: null };
    if (target === undefined) {
      throw createPartFault("damagedPart", source.workbook.name, `the sheet ${name} points at nothing`);
    }
    const part = source.parts.find(target.target);
    if (part === undefined) throw createPartFault("missingPart", target.target);
    if (target.kind !== "worksheet") return { element, relationshipId, part, sheet: null };
    const sheet = new Sheet(workbook.createId(), name);
    sheet.visibility = VISIBILITY[element.attributes["state"] ?? ""] ?? "Visible";
    workbook.sheets.push(sheet);
    for (const { id, target } of source.parts.listRelationships(part).filter(({ kind }) => kind === "table")) {
      const tablePart = readSourcePart(source.parts, target);
      tableNumbers.push(readCount(tablePart.root.attributes["id"], 0));
      const read = readTable(tablePart, id, { tableId: workbook.createId(), sheetId: sheet.id });
      if (read === null) continue;
      workbook.tables.push(read.table);
      tables.push(read);
    }
    return { element, relationshipId, part, sheet: readSheet(workbook, sheet, part, source, countCell) };
  });
  checkTables(tables);
  for (const read of tables) checkTableCells(read, workbook.getSheet(read.table.sheetId));
  return { tabs, tables: tables.map((table) => describeOpened(workbook, table)), tableNumbers };
}

function createCellCounter(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > MOST_CELLS) throw createFault("tooManyCells", String(MOST_CELLS));
  };
}

function describeOpened(workbook: Workbook, source: SourceTable): OpenedTable {
  const { table } = source;
  const sheet = workbook.getSheet(table.sheetId);
  return {
    ...source,
    state: describeTable(table, sheet),
    columnStates: new Map(table.columns.map((column) => [column, describeColumn(table, column, sheet)])),
  };
}

function readSheet(
  workbook: Workbook,
  sheet: Sheet,
  part: string,
  { parts, styles, strings, dateSystem }: Source,
  countCell: () => void,
): OpenedSheet {
  const source = readRows(parts.readText(part), {
    part,
    texts: strings.texts,
    formats: styles.formats,
    hasApostrophe: styles.hasApostrophe,
    dateSystem,
    tables: workbook.tables.filter((table) => table.sheetId === sheet.id),
    countCell,
  });
  readLayout(sheet, source, styles);
  putCells(sheet, source);
  const looks = readLooks(styles.part.root, styles.palette);
  const conditionalFormats = readConditionalFormats(source.root, looks, () => workbook.createId());
  sheet.conditionalFormats = conditionalFormats.map(({ format }) => format);
  const dataValidations = readDataValidations(source.root);
  sheet.dataValidations = dataValidations.map(({ validation }) => validation);
  const state = describeSheetState(sheet);
  const drawing = readDrawing(workbook, sheet, part, parts);
  return { sheetId: sheet.id, name: sheet.name, source, state, conditionalFormats, dataValidations, drawing };
}

function putCells(sheet: Sheet, { rows }: SourceSheet): void {
  for (const { cells } of rows) {
    for (const origin of cells) {
      const { row, column, formula, value, hasApostrophe, isSpilled, format } = origin;
      sheet.putCell(row, column, { formula, value, hasApostrophe, isSpilled, format, origin });
    }
  }
}

/** The sheet that the workbook shows first. */
export function findActiveSheet(workbook: Workbook, { root }: SourcePart, tabs: readonly SourceTab[]): string {
  const view: XmlElement | undefined = findChild(findChild(root, "bookViews"), "workbookView");
  const active = tabs[Number(view?.attributes["activeTab"] ?? 0)]?.sheet?.sheetId;
  const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";
  const chosen = workbook.sheets.find((sheet) => sheet.id === active && isVisible(sheet));
  return (chosen ?? workbook.sheets.find(isVisible) ?? workbook.sheets[0])?.id ?? "";
}
