import { zipSync } from "fflate";

/** The date that Excel gives the entries of its archives; with it the same workbook always gives the same bytes. */
const EXCELS_DATE = new Date(1980, 0, 1);

/** Packs parts into a zip archive, in the order given. */
export function printZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: EXCELS_DATE });
}
