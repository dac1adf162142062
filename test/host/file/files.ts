import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calc } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import type { OpenedFile } from "../../../host/file/openedFile";
import { openFile } from "../../../host/file/openFile";
import { saveFile } from "../../../host/file/saveFile";
import { parseAreaAddress } from "../../../host/model/cellAddress";
import type { Area } from "../../../host/model/area";
import { readEntry } from "../../../host/model/entry/readEntry";
import { enterContents } from "../../../host/model/operations/enterContents";
import type { Workbook } from "../../../host/model/workbook";
import { checkPackage } from "./checkPackage/checkPackage";
import { type Package, openPackage } from "./openPackage";

export function readSample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../samples", name)));
}

export function openSample(name: string, calc: Calc = createCalc()): Promise<OpenedFile> {
  return openFile(readSample(name), name, calc);
}

/** Saves, and holds the saved file to what Excel would take. */
export async function saveChecked(opened: OpenedFile): Promise<Uint8Array> {
  const bytes = await saveFile(opened);
  expect(checkPackage(bytes)).toEqual([]);
  return bytes;
}

export async function savePackage(opened: OpenedFile): Promise<Package> {
  return openPackage(await saveChecked(opened));
}

/** Saves and opens again. */
export async function reopen(opened: OpenedFile, calc: Calc = createCalc()): Promise<OpenedFile> {
  return openFile(await saveChecked(opened), opened.workbook.name, calc);
}

export function area(ref: string): Area {
  const found = parseAreaAddress(ref);
  if (found === null) throw new Error(`${ref} is no address.`);
  return found;
}

/** Types into cells from the first one on, row by row, as `Range.values` and `Range.formulas` do. */
export async function type(
  workbook: Workbook,
  sheetName: string,
  first: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const { row, column } = area(first);
  await workbook.turn("user", () => {
    const filled = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    enterContents(workbook, workbook.getSheet(sheetName), filled, (r, c) => {
      const value = rows[r]?.[c] ?? null;
      return typeof value === "string" ? readEntry(value, "General", "us") : { kind: "value", value };
    });
  });
}

/** What a cell holds. */
export function valueOf(workbook: Workbook, sheetName: string, ref: string) {
  const { row, column } = area(ref);
  return workbook.valueAt(workbook.getSheet(sheetName).id, row, column);
}

export function formulaOf(workbook: Workbook, sheetName: string, ref: string): string | null {
  const { row, column } = area(ref);
  return workbook.getSheet(sheetName).cellAt(row, column).formula;
}

/** A calculation that nobody may ask. */
export const NO_CALC: Calc = {
  load: () => Promise.reject(new Error("Nothing should have been calculated.")),
  change: () => Promise.reject(new Error("Nothing should have been calculated.")),
  dispose: () => undefined,
};
