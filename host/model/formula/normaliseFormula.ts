import { type ReferenceStructXlsx, parse, tokenTypes, tokenize } from "@borgar/fx/xlsx";
import { ExcelError } from "../excelError";
import { isSameName } from "../sameName";
import type { Table } from "../table";
import type { Workbook } from "../workbook";
import { mapReferences } from "./mapReferences";
import { mapTokens } from "./tokenizeFormula";

/** The most characters that a formula may have. */
const LONGEST_FORMULA = 8192;

/** Where a formula stands; it decides what `[@Budget]` means. */
export type FormulaPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

/**
 * A formula as Excel keeps it: functions and references in their proper case, tables named in full.
 * Throws InvalidArgument where Excel would not take the formula: bad syntax, a table, column or sheet that is not there.
 */
export function normaliseFormula(workbook: Workbook, place: FormulaPlace, formula: string): string {
  if (formula.length > LONGEST_FORMULA) {
    throw new ExcelError(
      "FormulaLengthExceedsLimit",
      `The formula is longer than ${String(LONGEST_FORMULA)} characters.`,
    );
  }
  checkSyntax(formula);
  const ownTable = workbook.tableAt(place.sheetId, place.row, place.column);
  return mapReferences(raiseCase(formula), {
    range: (reference) => {
      checkSheet(workbook, formula, reference);
      return reference;
    },
    name: (reference) => {
      checkSheet(workbook, formula, reference);
      return reference;
    },
    table: (reference) => {
      const name = reference.table ?? "";
      const table = name === "" ? ownTable : workbook.tables.find((other) => isSameName(other.name, name));
      if (table === undefined) return refuse(formula, name === "" ? "a column outside a table" : `no table ${name}`);
      return completeReference(formula, table, reference);
    },
  });
}

function checkSyntax(formula: string): void {
  try {
    parse(tokenize(formula));
  } catch (cause) {
    refuse(formula, cause instanceof Error ? cause.message : String(cause));
  }
}

function raiseCase(formula: string): string {
  const raised: ReadonlySet<string> = new Set([tokenTypes.FUNCTION, tokenTypes.BOOLEAN, tokenTypes.ERROR]);
  return mapTokens(formula, ({ type, value }) => (raised.has(type) ? value.toUpperCase() : value));
}

/** Sheets of other workbooks cannot be looked for; a write that is taken back may need such a formula again. */
function checkSheet(
  workbook: Workbook,
  formula: string,
  { workbookName = "", sheetName = "" }: { readonly workbookName?: string; readonly sheetName?: string },
): void {
  if (workbookName !== "" || sheetName === "" || sheetName.includes(":")) return;
  if (!workbook.sheets.some((sheet) => isSameName(sheet.name, sheetName))) refuse(formula, `no sheet ${sheetName}`);
}

function completeReference(formula: string, table: Table, reference: ReferenceStructXlsx): ReferenceStructXlsx {
  const columns = (reference.columns ?? []).map((name) => {
    const column = table.columns.find((other) => isSameName(other.name, name));
    return column?.name ?? refuse(formula, `no column ${name} in ${table.name}`);
  });
  return { ...reference, table: table.name, columns };
}

function refuse(formula: string, reason: string): never {
  throw new ExcelError("InvalidArgument", `Excel cannot take the formula ${formula}: ${reason}.`);
}
