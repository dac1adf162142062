import type { ReferenceStructXlsx } from "@borgar/fx/xlsx";
import { isSameName } from "../sameName";
import { bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { mapReferences } from "./mapReferences";
import type { FormulaPlace } from "./normaliseFormula";

/**
 * A formula as the formula bar shows it. Within its own table a reference leaves out the table's name, and "this row" is @;
 * in a table with one row Excel leaves both as they are.
 * Source: Microsoft, "Using structured references with Excel tables".
 */
export function describeFormula(workbook: Workbook, place: FormulaPlace, formula: string): string {
  if (workbook.options.structuredReferences === "asStored" || !formula.includes("[")) return formula;
  const table = workbook.tableAt(place.sheetId, place.row, place.column);
  const isShort = table === undefined || bodyAreaOf(table).rowCount > 1;
  const leaveOutName = (reference: ReferenceStructXlsx): ReferenceStructXlsx => {
    const isOwn = table !== undefined && isSameName(reference.table ?? "", table.name);
    // A reference to the whole table, Drift[], needs the name.
    const hasPart = (reference.columns ?? []).length > 0 || (reference.sections ?? []).length > 0;
    return isOwn && isShort && hasPart ? { ...reference, table: "" } : reference;
  };
  return mapReferences(formula, { table: leaveOutName }, isShort);
}
