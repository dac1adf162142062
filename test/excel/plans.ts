import type { Plan, TableColumn, Target, Write } from "../../src/core/plan/plan";
import { readTableShape } from "../../src/core/plan/readTableShape";
import type { CellContent, Grid, TableSnapshot, WorkbookSnapshot } from "../../src/core/workbook";

export function tableOf(snapshot: WorkbookSnapshot, name: string): TableSnapshot {
  const table = snapshot.tables.find((other) => other.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

export const planOf = (table: TableSnapshot, ...writes: readonly Write[]): Plan => ({
  kind: "deviations",
  writes,
  shapes: [readTableShape(table, 0)],
});

/** Formulas and values alike where only one is given: constants. */
export function setContents(
  target: Target,
  before: Grid<CellContent>,
  after: Grid<CellContent>,
  values: { readonly before?: Grid<CellContent>; readonly after?: Grid<CellContent> } = {},
): Write {
  return {
    kind: "setContents",
    target,
    before: { formulas: before, values: values.before ?? before },
    after: { formulas: after, values: values.after ?? after },
  };
}

export const undoNote = (id: string, ...parts: readonly string[]): Write => ({
  kind: "putNote",
  note: "undo",
  key: "",
  id,
  parts,
});

export const tableColumn = (header: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
  header,
  width,
  format: "text",
  isWrapped: false,
  validation: null,
  ...more,
});
