import { renameTableInFormula } from "../formula/renameInFormula";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import type { Table } from "../table";
import type { Workbook } from "../workbook";

/**
 * Takes a table out of the workbook; its cells stand.
 * @param references "lost": formulas that mention it get #REF!; "kept": they have been rewritten already
 */
export function removeTable(workbook: Workbook, table: Table, references: "lost" | "kept"): void {
  workbook.tables.splice(workbook.tables.indexOf(table), 1);
  workbook.markRestructured();
  if (references === "lost") rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, table.name, null));
  workbook.record({ kind: "tableDeleted", tableId: table.id, sheetId: table.sheetId, name: table.name });
}
