import type { ColumnKey } from "../vocabulary/keys";
import { rowTypeWords } from "../vocabulary/rowWords";
import type { SignConvention } from "../vocabulary/signConvention";

/**
 * The words by which the column Radtyp calls a row income, where that turns the row's deviation around: only where costs
 * carry plus. In the other conventions an income's own sign does the work. None where the table has no such column.
 */
export const matchIncomeWords = (convention: SignConvention, columns: ReadonlySet<ColumnKey>): readonly string[] =>
  convention === "budget-minus-forecast" && columns.has("rowType")
    ? [...rowTypeWords].filter(([, type]) => type === "income").map(([word]) => word)
    : [];
