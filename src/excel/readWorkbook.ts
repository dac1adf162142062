import { WorkbookError } from "../commands/workbookError";
import type { WorkbookSnapshot } from "../core/workbook";
import { ROWS_BELOW } from "./parseTable";
import { PAYLOAD_BYTES } from "./payload";
import { readAtOnce, type Contents } from "./readAtOnce";
import { type Catalogue, readCatalogue } from "./readCatalogue";
import { CELL_BYTES } from "./readAreas";
import { readInParts } from "./readInParts";
import { readWorkbookError } from "./readWorkbookError";

/**
 * Reads all tables and notes in two round trips. A workbook whose cells may not fit in one answer
 * (`cells × CELL_BYTES > PAYLOAD_BYTES`, about 16 000 cells in its tables) takes `readInParts` instead of the second.
 * Where Excel refuses the second (a table at the edge of its sheet, long texts, a table deleted meanwhile), the workbook is
 * read once more, in parts. Calls nothing that clears the user's undo.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const catalogue = await readCatalogue(context);
  if (evaluateCells(catalogue) * CELL_BYTES > PAYLOAD_BYTES) {
    return describeSnapshot(catalogue, await readInParts(context, catalogue));
  }
  try {
    return describeSnapshot(catalogue, await readAtOnce(context, catalogue));
  } catch (error) {
    const failure = readWorkbookError(error);
    if (!(failure instanceof WorkbookError) || !isMendedByCare(failure)) throw failure;
  }
  const catalogueNow = await readCatalogue(context);
  return describeSnapshot(catalogueNow, await readInParts(context, catalogueNow));
}

function isMendedByCare(failure: WorkbookError): boolean {
  return failure.code === "unknown" || failure.code === "too-large" || failure.code === "table-changed";
}

function evaluateCells({ tables }: Catalogue): number {
  return tables.reduce((sum, { rowCount, headers }) => sum + (rowCount + 2 + ROWS_BELOW) * (headers.length + 1), 0);
}

/** Tables in the order in which somebody who turns over the sheets meets them. */
function describeSnapshot({ sheets }: Catalogue, { tables, notes }: Contents): WorkbookSnapshot {
  const sheetNames = sheets.map((sheet) => sheet.name);
  const sorted = [...tables].sort(
    (one, other) =>
      sheetNames.indexOf(one.sheet) - sheetNames.indexOf(other.sheet) ||
      one.row - other.row ||
      one.column - other.column,
  );
  return { sheets, tables: sorted, notes };
}
