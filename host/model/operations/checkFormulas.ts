import type { Entry } from "../entry/entry";
import { normaliseFormula } from "../formula/normaliseFormula";
import { type Table, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";

/** Throws where Excel would not take one of the formulas in the table's body; asked before room is made for them. */
export function checkFormulas(workbook: Workbook, table: Table, entries: readonly (Entry | undefined)[]): void {
  const { row, column } = bodyAreaOf(table);
  for (const entry of entries) {
    if (entry?.kind === "formula") normaliseFormula(workbook, { sheetId: table.sheetId, row, column }, entry.formula);
  }
}
