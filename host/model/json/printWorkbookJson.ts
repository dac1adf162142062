import { type Area, areaHasCell, lastRowOf, listAreas } from "../area";
import { type Cell, isBlank } from "../cell";
import { printAreaAddress, printColumnLetters } from "../cellAddress";
import { type CellFormat, DEFAULT_FORMAT } from "../cellFormat";
import type { ConditionalFormat } from "../conditionalFormat";
import { readTotalOf } from "../operations/setTotalsRow";
import type { Sheet } from "../sheet";
import { type Table, bodyAreaOf, totalsAreaOf } from "../table";
import type { Workbook } from "../workbook";
import type { CellJson, ConditionalFormatJson, SheetJson, StyleJson, TableJson, WorkbookJson } from "./workbookJson";

/**
 * Writes a workbook in the host's own JSON; opened again it is the same workbook.
 * Styles lose the names that somebody gave them, passwords, validation other than lists, charts and page set-up are left out.
 */
export function printWorkbookJson(workbook: Workbook): WorkbookJson {
  const styles = createStyleNames();
  const sheets = workbook.sheets.map((sheet) => describeSheet(workbook, sheet, styles.nameOf));
  const names = Object.fromEntries(workbook.names.map(({ name, formula }) => [name, formula]));
  return {
    name: workbook.name,
    options: { ...workbook.options },
    activeSheet: workbook.getSheet(workbook.activeSheetId).name,
    ...(styles.count() > 0 ? { styles: styles.all() } : {}),
    ...(workbook.names.length > 0 ? { names } : {}),
    sheets,
  };
}

type NameStyle = (format: CellFormat) => string | null;

function createStyleNames() {
  const names = new Map<string, { readonly name: string; readonly style: StyleJson }>();
  const nameOf: NameStyle = (format) => {
    const style = describeStyle(format);
    const key = JSON.stringify(style);
    if (key === "{}") return null;
    const known = names.get(key) ?? { name: `style${String(names.size + 1)}`, style };
    names.set(key, known);
    return known.name;
  };
  const all = () => Object.fromEntries([...names.values()].map(({ name, style }) => [name, style]));
  return { nameOf, all, count: () => names.size };
}

/** What differs from the standard format. */
function describeStyle(format: CellFormat): StyleJson {
  const differing = Object.entries(format).filter(([name, value]) => {
    // Its number in a file says nothing elsewhere.
    if (name === "origin") return false;
    const standard = Object.entries(DEFAULT_FORMAT).find(([other]) => other === name)?.[1];
    return JSON.stringify(value) !== JSON.stringify(standard);
  });
  return Object.fromEntries(differing);
}

function describeSheet(workbook: Workbook, sheet: Sheet, nameOf: NameStyle): SheetJson {
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  const columnWidths = [...sheet.columnWidths].map(([column, width]) => [printColumnLetters(column), width] as const);
  const chosen = [...sheet.rowHeights].filter(([row]) => !sheet.fittedRows.has(row));
  const rowHeights = chosen.map(([row, height]) => [String(row + 1), height] as const);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    protected: sheet.isProtected,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(columnWidths),
    rowHeights: Object.fromEntries(rowHeights),
    hiddenRows: [...sheet.hiddenRows].map((row) => String(row + 1)),
    hiddenColumns: [...sheet.hiddenColumns].map(printColumnLetters),
    ...describeCells(sheet, tables, nameOf),
    merged: sheet.mergedAreas.map(printAreaAddress),
    tables: tables.map((table) => describeTable(sheet, table)),
    conditionalFormats: sheet.conditionalFormats.flatMap(describeConditionalFormat),
    dataValidations: sheet.dataValidations.flatMap(({ area, rule }) =>
      rule.kind === "list"
        ? [{ ref: printAreaAddress(area), list: rule.source.startsWith("=") ? rule.source : rule.source.split(",") }]
        : [],
    ),
  };
}

/** One for each area; rules that only the workbook's file knows are left out. */
function describeConditionalFormat(format: ConditionalFormat): ConditionalFormatJson[] {
  const { rule, look, stopIfTrue } = format;
  if (rule.kind === "other") return [];
  const described =
    rule.kind === "custom"
      ? { custom: { formula: rule.formula } }
      : {
          cellValue: {
            operator: rule.operator,
            formula1: rule.formula1,
            ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
          },
        };
  return listAreas(format).map((area) => ({
    ref: printAreaAddress(area),
    ...described,
    look,
    stopIfTrue,
  }));
}

function describeCells(
  sheet: Sheet,
  tables: readonly Table[],
  nameOf: NameStyle,
): Pick<SheetJson, "cells" | "formats"> {
  const cells: [string, CellJson][] = [];
  const formats: [string, string][] = [];
  const inOrder = [...sheet.cells()].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, cell } of inOrder) {
    const address = printAreaAddress({ row, column, rowCount: 1, columnCount: 1 });
    const style = nameOf(cell.format);
    const isOfTotals = tables.some((table) => isInTotals(table, row, column));
    if (isBlank(cell) || cell.isSpilled || isOfTotals) {
      if (style !== null) formats.push([address, style]);
    } else {
      cells.push([address, describeCell(cell, style)]);
    }
  }
  return { cells: Object.fromEntries(cells), formats: Object.fromEntries(formats) };
}

function describeCell(cell: Cell, style: string | null): CellJson {
  const named = style === null ? {} : { style };
  if (cell.formula !== null) return { formula: cell.formula, ...named };
  if (typeof cell.value === "object" && cell.value !== null) return { error: cell.value.error, ...named };
  return style === null ? cell.value : { value: cell.value, ...named };
}

function isInTotals(table: Table, row: number, column: number): boolean {
  const totals = totalsAreaOf(table);
  return totals !== null && areaHasCell(totals, row, column);
}

function describeTable(sheet: Sheet, table: Table): TableJson {
  const body = bodyAreaOf(table);
  const ref: Area = { ...table.area, rowCount: body.rowCount + 1 };
  const calculated = table.columns.flatMap(({ name, calculatedFormula }) =>
    calculatedFormula === null ? [] : [[name, calculatedFormula] as const],
  );
  return {
    name: table.name,
    ref: printAreaAddress(ref),
    style: table.style,
    showFilterButton: table.showFilterButton,
    ...(calculated.length > 0 ? { calculatedColumns: Object.fromEntries(calculated) } : {}),
    ...(table.hasTotals ? { totals: describeTotals(sheet, table) } : {}),
  };
}

function describeTotals(sheet: Sheet, table: Table): Record<string, string> {
  const row = lastRowOf(table.area);
  const totals = table.columns.flatMap(({ name }, index) => {
    const total = readTotalOf(sheet.cellAt(row, table.area.column + index));
    return total === null ? [] : [[name, total] as const];
  });
  return Object.fromEntries(totals);
}
