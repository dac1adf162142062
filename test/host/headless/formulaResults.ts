import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createCalc } from "../../../host/calc/createCalc";
import { openFile } from "../../../host/file/openFile";
import type { CellValue } from "../../../host/model/cell";

/** The file without a single result of a formula, so that whoever opens it must calculate. */
export function stripResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

/** The file with all rows below a row hidden on every sheet, as filters that let little through hide them. */
export function hideRowsBelow(file: Uint8Array, last: number): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(
      strFromU8(bytes).replace(/<row r="(\d+)"/g, (row, number: string) =>
        Number(number) > last ? `${row} hidden="1"` : row,
      ),
    );
  }
  return zipSync(parts);
}

/** What the formulas of a file give, by place. */
export async function readFormulaResults(file: string): Promise<ReadonlyMap<string, Rounded>> {
  const { workbook } = await openFile(await readFile(file), path.basename(file), createCalc());
  const results = new Map<string, Rounded>();
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula !== null) results.set(JSON.stringify([sheet.name, row, column]), round(cell.value));
    }
  }
  workbook.dispose();
  return results;
}

/** What stands at some places of a file. */
export async function readResults(file: string, places: readonly string[]): Promise<ReadonlyMap<string, Rounded>> {
  const { workbook } = await openFile(await readFile(file), path.basename(file), createCalc());
  const results = new Map(
    places.map((place) => {
      const [name, row, column] = JSON.parse(place) as [string, number, number];
      return [place, round(workbook.getSheet(name).cellAt(row, column).value)] as const;
    }),
  );
  workbook.dispose();
  return results;
}

export type Rounded = Exclude<CellValue, null>;

/** Engines differ in the last of fifteen digits. A formula that gives an empty text may be saved as a blank. */
function round(value: CellValue): Rounded {
  return typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");
}
