import type { CellContent, TableSnapshot } from "../workbook";
import { matchKeyedRow } from "./matchKeyedRow";
import type { KeyedCell, Write } from "./plan";

/** A row of a table by its Nr: `keyHeader` is the header of the column that holds it ("Nr"). */
export type RowByKey = { readonly table: TableSnapshot; readonly keyHeader: string; readonly key: string };

/**
 * Puts a value in one cell of the row that has this Nr. Null where the row or the column is not there (or several rows have
 * the Nr), or where the cell holds it already. Text stays text, whatever it begins with.
 */
export const planKeyedCell = (
  { table, keyHeader, key }: RowByKey,
  header: string,
  after: CellContent,
): Write | null => {
  const row = matchKeyedRow(table.body.values, table.headers.indexOf(keyHeader), key);
  const column = table.headers.indexOf(header);
  if (row === null || column < 0) return null;
  const entered = table.body.formulas[row]?.[column] ?? "";
  if (entered === after) return null;
  return {
    kind: "setContents",
    target: { kind: "keyed", tableId: table.id, header, keyHeader, key },
    before: { formulas: [[entered]], values: [[table.body.values[row]?.[column] ?? ""]] },
    after: { formulas: [[after]], values: [[after]] },
  };
};

/** A new last row with this Nr. `cells` by header, without the Nr; headers that the table has not are left out. */
export const planKeyedRow = (
  { table, keyHeader, key }: RowByKey,
  cells: ReadonlyMap<string, CellContent>,
): Extract<Write, { kind: "addKeyedRow" }> => ({
  kind: "addKeyedRow",
  tableId: table.id,
  keyHeader,
  key,
  index: null,
  cells: table.headers.flatMap((header): readonly KeyedCell[] => {
    const content = header === keyHeader ? key : (cells.get(header) ?? "");
    return content === "" ? [] : [{ header, formula: content, value: content }];
  }),
});

/** Takes the row with this Nr away as it stands now; null where there is none, or several. */
export const planKeyedRowRemoval = ({
  table,
  keyHeader,
  key,
}: RowByKey): Extract<Write, { kind: "removeKeyedRow" }> | null => {
  const index = matchKeyedRow(table.body.values, table.headers.indexOf(keyHeader), key);
  if (index === null) return null;
  return {
    kind: "removeKeyedRow",
    tableId: table.id,
    keyHeader,
    key,
    index,
    cells: table.headers.map((header, column) => ({
      header,
      formula: table.body.formulas[index]?.[column] ?? "",
      value: table.body.values[index]?.[column] ?? "",
    })),
  };
};
