import { lastColumnOf, lastRowOf } from "../../../model/area";
import type { Sheet } from "../../../model/sheet";

export const pixelsPerPoint = 4 / 3;

const fewestRows = 200;
const fewestColumns = 26;
/** Blank rows and columns that can be reached beyond what is used. */
const margin = 30;

/** How many rows and columns of a sheet can be reached in the grid: what is used and some blank ones. */
export function measureGrid(sheet: Sheet): { readonly rowCount: number; readonly columnCount: number } {
  const used = sheet.usedArea("contentsAndFormats");
  return {
    rowCount: Math.max(fewestRows, used === null ? 0 : lastRowOf(used) + margin),
    columnCount: Math.max(fewestColumns, used === null ? 0 : lastColumnOf(used) + margin),
  };
}
