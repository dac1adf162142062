import type { Area } from "../../model/area";
import { parseAreaAddress, splitSheetName } from "../../model/cellAddress";
import { ExcelError } from "../../model/excelError";
import { tokenize } from "@borgar/fx/xlsx";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Context } from "../framework/context";
import { refuseArgument } from "../framework/arguments";
import { rangeObject } from "./range";
import { locateRange } from "./rangeTarget";

/** Cells on a sheet. */
export type Cells = { readonly sheet: Sheet; readonly area: Area };

/**
 * A range given as an object or as an address: "B2:D9", "Drift!B2", a defined name.
 * @param home the sheet that an address without a sheet's name means
 */
export function readCells(given: unknown, home: Sheet, context: Context): Cells {
  const range = rangeObject.targetOf(given);
  if (range !== undefined) return locateRange(context.workbook, range);
  if (typeof given !== "string") return refuseArgument("a range or an address", given);
  return findCells(context.workbook, given, home) ?? refuseArgument("an address", given);
}

/** The cells of an address or a defined name; null where there is none such. */
export function findCells(workbook: Workbook, address: string, home: Sheet): Cells | null {
  const { sheetName, rest } = splitSheetName(address);
  const sheet = sheetName === null ? home : workbook.findSheet(sheetName);
  if (sheet === undefined) throw new ExcelError("ItemNotFound", `There is no sheet ${String(sheetName)}.`);
  const area = parseAreaAddress(rest);
  if (area !== null) return { sheet, area };
  const name = workbook.findName(rest);
  return name === undefined ? null : findNamedCells(workbook, name.formula, home);
}

/** The cells that a defined name means, where its formula is one reference. */
export function findNamedCells(workbook: Workbook, formula: string, home: Sheet): Cells | null {
  const tokens = tokenize(formula).filter(({ type }) => type !== "fx_prefix");
  const [reference] = tokens;
  if (reference === undefined || tokens.length !== 1) return null;
  const { sheetName, rest } = splitSheetName(reference.value);
  const sheet = sheetName === null ? home : workbook.findSheet(sheetName);
  const area = parseAreaAddress(rest);
  return sheet === undefined || area === null ? null : { sheet, area };
}
