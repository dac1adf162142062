import { printTextLiteral } from "../formula/printTextLiteral";
import { printHeaderCell, printTableColumn } from "../formula/printTableColumn";
import type { ColumnKey } from "../vocabulary/keys";
import type { EntrySource } from "./entrySource";
import { printBlankCell, printFormulaCell } from "./printCells";
import type { SheetCell } from "./sheetContent";

/**
 * How many different texts a column holds, full stops apart: the same activity may stand under two goals. Signs that mean
 * something to MATCH are left out of the comparison, and so is what comes after the first 250 characters.
 */
export const planDistinctCell = ({ table: { source, columns } }: EntrySource, key: ColumnKey): SheetCell => {
  const index = columns.get(key);
  const header = index === undefined ? undefined : source.headers[index];
  if (header === undefined) return printBlankCell("note");
  const column = printTableColumn(source.name, header);
  const plain = ["*", "?", "~", "."].reduce(
    (expression, sign) => `SUBSTITUTE(${expression},${printTextLiteral(sign)},"")`,
    `TRIM(${column})`,
  );
  const compared = `LEFT(${plain},250)`;
  const isFirst = `MATCH(${compared},${compared},0)=ROW(${column})-ROW(${printHeaderCell(source.name, header)})`;
  // A column of one cell is no list to MATCH.
  const count = `IF(ROWS(${column})=1,COUNTIF(${column},"?*"),SUMPRODUCT((${column}<>"")*(${isFirst})))`;
  return printFormulaCell("note", count, null);
};
