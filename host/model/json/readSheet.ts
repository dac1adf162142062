import { type Area, areaHasCell, isInsideSheet } from "../area";
import { BLANK_CELL, type CellValue } from "../cell";
import { parseAreaAddress, printAreaAddress } from "../cellAddress";
import type { CellFormat } from "../cellFormat";
import { normaliseFormula } from "../formula/normaliseFormula";
import { addConditionalFormat, setConditionalRule } from "../operations/conditionalFormats";
import { mergeCells } from "../operations/mergeCells";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { describePlaceOfFault } from "./placeOfFault";
import type { CellJson, SheetJson } from "./workbookJson";

type Styles = ReadonlyMap<string, Partial<CellFormat>>;

/** Constants and formats. Formulas come later (`readSheetFormulas`), when the tables that they may name are there. */
export function readSheetCells(workbook: Workbook, sheet: Sheet, json: SheetJson, styles: Styles): void {
  for (const [ref, style] of Object.entries(json.formats ?? {})) {
    const format = findStyle(styles, style, sheet);
    for (const { row, column } of listPlaces(readArea(sheet, ref))) {
      const cell = sheet.cellAt(row, column);
      workbook.writeCell(sheet, row, column, { ...cell, format: { ...cell.format, ...format } });
    }
  }
  for (const { row, column, json: cellJson } of listCells(sheet, json)) {
    const { value, style } = readConstant(cellJson);
    const own = style === undefined ? {} : findStyle(styles, style, sheet);
    const format = { ...sheet.cellAt(row, column).format, ...own };
    workbook.writeCell(sheet, row, column, { ...BLANK_CELL, value, format });
  }
}

/** Formulas, checked as if they had been entered. */
export function readSheetFormulas(workbook: Workbook, sheet: Sheet, json: SheetJson): void {
  for (const { row, column, json: cellJson } of listCells(sheet, json)) {
    if (cellJson === null || typeof cellJson !== "object" || !("formula" in cellJson)) continue;
    const address = printAreaAddress({ row, column, rowCount: 1, columnCount: 1 });
    describePlaceOfFault(`sheet ${sheet.name}, cell ${address}`, () => {
      const formula = normaliseFormula(workbook, { sheetId: sheet.id, row, column }, cellJson.formula);
      workbook.writeCell(sheet, row, column, { ...sheet.cellAt(row, column), formula, value: null });
    });
  }
}

/** Layout, merged cells, conditional formats, validation and, last of all, protection. */
export function readSheetLook(workbook: Workbook, sheet: Sheet, json: SheetJson): void {
  sheet.visibility = json.visibility ?? "Visible";
  sheet.tabColor = json.tabColor ?? "";
  sheet.showGridlines = json.showGridlines ?? true;
  sheet.frozenRows = json.frozenRows ?? 0;
  sheet.frozenColumns = json.frozenColumns ?? 0;
  for (const [ref, width] of Object.entries(json.columnWidths ?? {})) {
    for (const column of listColumns(readArea(sheet, ref))) sheet.columnWidths.set(column, width);
  }
  for (const [ref, height] of Object.entries(json.rowHeights ?? {})) {
    for (const row of listRows(readArea(sheet, ref))) sheet.rowHeights.set(row, height);
  }
  sheet.hiddenRows = new Set((json.hiddenRows ?? []).flatMap((ref) => listRows(readArea(sheet, ref))));
  sheet.hiddenColumns = new Set((json.hiddenColumns ?? []).flatMap((ref) => listColumns(readArea(sheet, ref))));
  for (const ref of json.merged ?? []) {
    describePlaceOfFault(`sheet ${sheet.name}, merged cells ${ref}`, () => {
      mergeCells(workbook, sheet, readArea(sheet, ref), false);
    });
  }
  readConditionalFormats(workbook, sheet, json);
  sheet.dataValidations = (json.dataValidations ?? []).map(({ ref, list }) => ({
    area: readArea(sheet, ref),
    rule: { kind: "list", source: typeof list === "string" ? list : list.join(","), inCellDropDown: true },
    ignoreBlanks: true,
  }));
  sheet.isProtected = json.protected ?? false;
}

function readConditionalFormats(workbook: Workbook, sheet: Sheet, json: SheetJson): void {
  // Each one that is added comes before those that are there.
  for (const { ref, cellValue, custom, look, stopIfTrue } of [...(json.conditionalFormats ?? [])].reverse()) {
    describePlaceOfFault(`sheet ${sheet.name}, conditional format ${ref}`, () => {
      if ((cellValue === undefined) === (custom === undefined)) throw new Error("give either cellValue or custom");
      const rule =
        cellValue === undefined
          ? { kind: "custom" as const, formula: custom?.formula ?? "" }
          : { kind: "cellValue" as const, ...cellValue, formula2: cellValue.formula2 ?? null };
      const format = addConditionalFormat(workbook, sheet, readArea(sheet, ref), rule);
      setConditionalRule(workbook, sheet, format, rule);
      format.look = look;
      format.stopIfTrue = stopIfTrue ?? false;
    });
  }
}

type PlacedJson = { readonly row: number; readonly column: number; readonly json: CellJson };

/** The cells of `rows` and `cells`; where both give a cell, the one of `cells`. */
function listCells(sheet: Sheet, json: SheetJson): PlacedJson[] {
  const single = Object.entries(json.cells ?? {}).map(([ref, cell]) => ({ area: readArea(sheet, ref), cell }));
  const blocks = Object.entries(json.rows ?? {}).flatMap(([ref, rows]) => {
    const start = readArea(sheet, ref);
    return rows.flatMap((cells, row) =>
      cells.map((cell, column) => ({ row: start.row + row, column: start.column + column, json: cell })),
    );
  });
  const isSingle = (cell: PlacedJson): boolean => single.some(({ area }) => areaHasCell(area, cell.row, cell.column));
  const cells = single.map(({ area, cell }) => ({ row: area.row, column: area.column, json: cell }));
  return [...blocks.filter((cell) => !isSingle(cell)), ...cells];
}

function readConstant(json: CellJson): { readonly value: CellValue; readonly style?: string } {
  if (json === null || typeof json !== "object") return { value: json === "" ? null : json };
  const style = json.style === undefined ? {} : { style: json.style };
  if ("error" in json) return { value: { error: json.error }, ...style };
  return { value: "value" in json && json.value !== "" ? json.value : null, ...style };
}

/** Reads an address of the file. */
export function readArea(sheet: Sheet, ref: string): Area {
  // "1" and "A" alone are a whole row and a whole column, which Excel writes "1:1" and "A:A".
  const area = parseAreaAddress(ref) ?? parseAreaAddress(`${ref}:${ref}`);
  if (area === null || !isInsideSheet(area)) throw new Error(`sheet ${sheet.name}: ${ref} is not an address`);
  return area;
}

function findStyle(styles: Styles, name: string, sheet: Sheet): Partial<CellFormat> {
  const style = styles.get(name);
  if (style === undefined) throw new Error(`sheet ${sheet.name}: there is no style ${name}`);
  return style;
}

function listRows(area: Area): number[] {
  return Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
}

function listColumns(area: Area): number[] {
  return Array.from({ length: area.columnCount }, (_, offset) => area.column + offset);
}

function listPlaces(area: Area): { row: number; column: number }[] {
  return listRows(area).flatMap((row) => listColumns(area).map((column) => ({ row, column })));
}
