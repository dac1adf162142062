import { matchKeyedRow } from "../../../src/core/plan/matchKeyedRow";
import type { Plan, Target, Write } from "../../../src/core/plan/plan";
import { readSheetEntry, readSheetGrid } from "../../../src/core/plan/readSheetGrid";
import type { Block, CellContent, TableSnapshot, WorkbookSnapshot } from "../../../src/core/workbook";

/** A workbook after a plan, as Excel would leave it if every formula shows what the plan promised. */
export const applyToSnapshot = (plan: Plan, snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  plan.writes.reduce(applyWrite, snapshot);

const applyWrite = (snapshot: WorkbookSnapshot, write: Write): WorkbookSnapshot => {
  const change = (tableId: string, applyChange: (table: TableSnapshot) => TableSnapshot): WorkbookSnapshot => ({
    ...snapshot,
    tables: snapshot.tables.map((table) => (table.id === tableId ? applyChange(table) : table)),
  });
  switch (write.kind) {
    case "setContents":
      return change(write.target.tableId, (table) =>
        applyToCells(table, write.target, (block, row, column, index) => ({
          ...block,
          formulas: replaceCell(block.formulas, row, column, write.after.formulas[index]?.[0] ?? ""),
          values: replaceCell(block.values, row, column, write.after.values[index]?.[0] ?? ""),
        })),
      );
    case "setNumberFormats":
      return change(write.target.tableId, (table) =>
        applyToCells(table, write.target, (block, row, column, index) => ({
          ...block,
          numberFormats: replaceCell(block.numberFormats, row, column, write.after[index]?.[0] ?? ""),
        })),
      );
    case "addDeficitMark":
    case "removeDeficitMark":
      return change(write.target.tableId, (table) => ({
        ...table,
        conditionalFormatCounts: table.conditionalFormatCounts.map((count, column) =>
          write.target.kind === "column" && table.headers[column] === write.target.header
            ? count + (write.kind === "addDeficitMark" ? 1 : -1)
            : count,
        ),
      }));
    case "addColumn":
      return change(write.tableId, (table) => ({
        ...table,
        headers: [...table.headers, write.header],
        body: widen(table.body),
        totals: table.totals && widen(table.totals),
        below: widen(table.below),
        conditionalFormatCounts: [...table.conditionalFormatCounts, 0],
      }));
    case "removeColumn":
      return change(write.tableId, (table) => ({
        ...table,
        headers: table.headers.slice(0, -1),
        body: narrow(table.body),
        totals: table.totals && narrow(table.totals),
        below: narrow(table.below),
        conditionalFormatCounts: table.conditionalFormatCounts.slice(0, -1),
      }));
    case "setTotalsRow":
      return change(write.tableId, (table) => ({ ...table, totals: write.shown ? createBlankRow(table) : null }));
    case "addRow":
      return change(write.tableId, (table) => ({
        ...table,
        body: {
          values: [...table.body.values, write.cells],
          formulas: [...table.body.formulas, write.cells],
          numberFormats: [...table.body.numberFormats, write.cells.map(() => "General")],
        },
      }));
    case "removeRow":
      return change(write.tableId, (table) => ({
        ...table,
        body: {
          values: table.body.values.slice(0, -1),
          formulas: table.body.formulas.slice(0, -1),
          numberFormats: table.body.numberFormats.slice(0, -1),
        },
      }));
    case "addTableSheet":
      return {
        ...snapshot,
        sheets: [...snapshot.sheets, { name: write.sheet, isProtected: false, isHidden: false }],
        tables: [
          ...snapshot.tables,
          {
            id: write.table,
            name: write.table,
            sheet: write.sheet,
            row: 0,
            column: 0,
            headers: write.columns.map(({ header }) => header),
            body: {
              values: write.rows,
              formulas: write.rows,
              numberFormats: write.rows.map((row) => row.map(() => "General")),
            },
            totals: null,
            below: { values: [], formulas: [], numberFormats: [] },
            isRightFree: true,
            conditionalFormatCounts: write.columns.map(() => 0),
          },
        ],
      };
    case "addKeyedRow":
      return change(write.tableId, (table) => {
        const place = write.index ?? table.body.values.length;
        const read = (what: "formula" | "value") =>
          table.headers.map((header) => write.cells.find((cell) => cell.header === header)?.[what] ?? "");
        return {
          ...table,
          body: {
            values: insertRow(table.body.values, place, read("value")),
            formulas: insertRow(table.body.formulas, place, read("formula")),
            numberFormats: insertRow(
              table.body.numberFormats,
              place,
              table.headers.map(() => "General"),
            ),
          },
        };
      });
    case "removeKeyedRow":
      return change(write.tableId, (table) => {
        const place = matchKeyedRow(table.body.values, table.headers.indexOf(write.keyHeader), write.key);
        const keep = <T>(rows: readonly T[]) => rows.filter((_, row) => row !== place);
        const { values, formulas, numberFormats } = table.body;
        return {
          ...table,
          body: { values: keep(values), formulas: keep(formulas), numberFormats: keep(numberFormats) },
        };
      });
    case "putSheet": {
      const others = snapshot.ownSheets.filter(({ name }) => name !== write.sheet);
      const sheets = snapshot.sheets.filter(({ name }) => name !== write.sheet);
      if (write.after === null) return { ...snapshot, sheets, ownSheets: others };
      const grid = readSheetGrid(write.after);
      const formulas = grid.map((cells) => cells.map(readSheetEntry));
      const values = grid.map((cells) =>
        cells.map((cell) => (cell?.kind === "formula" ? (cell.value ?? "") : readSheetEntry(cell))),
      );
      return {
        ...snapshot,
        sheets: [...sheets, { name: write.sheet, isProtected: false, isHidden: false }],
        ownSheets: [...others, { name: write.sheet, content: write.after, formulas, values }],
      };
    }
    case "addTable":
    case "removeTable":
      // A snapshot holds no cells outside tables, which these turn into tables and back: test/excel/rangeTable.test.ts.
      throw new Error(`${write.kind} cannot be played on a snapshot.`);
    case "removeTableSheet":
      return {
        ...snapshot,
        sheets: snapshot.sheets.filter(({ name }) => name !== write.sheet),
        tables: snapshot.tables.filter(({ name }) => name !== write.table),
      };
    case "putNote":
      return {
        ...snapshot,
        notes: [
          ...snapshot.notes.filter(({ kind, key }) => kind !== write.note || key !== write.key),
          ...write.parts.map((content, index) => ({
            kind: write.note,
            key: write.key,
            id: write.id,
            part: index + 1,
            partCount: write.parts.length,
            content,
          })),
        ],
      };
    default:
      return write satisfies never;
  }
};

type CellChange = (block: Block, row: number, column: number, index: number) => Block;

const applyToCells = (table: TableSnapshot, target: Target, applyChange: CellChange): TableSnapshot => {
  const column = table.headers.indexOf(target.header);
  switch (target.kind) {
    case "column":
      return {
        ...table,
        body: table.body.values.reduce<Block>((block, _, row) => applyChange(block, row, column, row), table.body),
      };
    case "cell":
      return { ...table, body: applyChange(table.body, target.row, column, 0) };
    case "keyed": {
      const row = matchKeyedRow(table.body.values, table.headers.indexOf(target.keyHeader), target.key);
      return row === null ? table : { ...table, body: applyChange(table.body, row, column, 0) };
    }
    case "totals":
      return { ...table, totals: table.totals && applyChange(table.totals, 0, column, 0) };
    case "below":
      return { ...table, below: applyChange(table.below, target.offset - 1, column, 0) };
    default:
      return target satisfies never;
  }
};

const insertRow = <T>(rows: readonly T[], place: number, row: T): readonly T[] => [
  ...rows.slice(0, place),
  row,
  ...rows.slice(place),
];

const replaceCell = <T>(
  grid: readonly (readonly T[])[],
  row: number,
  column: number,
  content: T,
): readonly (readonly T[])[] =>
  grid.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? content : cell)) : cells));

const widen = (block: Block): Block => ({
  values: block.values.map((row) => [...row, ""]),
  formulas: block.formulas.map((row) => [...row, ""]),
  numberFormats: block.numberFormats.map((row) => [...row, "General"]),
});

const narrow = (block: Block): Block => ({
  values: block.values.map((row) => row.slice(0, -1)),
  formulas: block.formulas.map((row) => row.slice(0, -1)),
  numberFormats: block.numberFormats.map((row) => row.slice(0, -1)),
});

const createBlankRow = ({ headers }: TableSnapshot): Block => {
  const blank: readonly CellContent[] = headers.map(() => "");
  return { values: [blank], formulas: [blank], numberFormats: [headers.map(() => "General")] };
};
