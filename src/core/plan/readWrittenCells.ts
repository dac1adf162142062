import { printCellAddress } from "../parse/printCellAddress";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../workbook";
import { matchKeyedRow } from "./matchKeyedRow";
import { matchEntry, matchStrayCells } from "./matchSheetCells";
import type { KeyedRow, Write } from "./plan";
import type { ProposalCell, ProposalGroup } from "./proposal";
import { readSheetEntry, readSheetGrid } from "./readSheetGrid";
import { readTargetCells } from "./readTargetCells";

/** The cells whose contents a write changes, as they stand and as they will; null for a write that changes none. */
export const readWrittenCells = (write: Write, snapshot: WorkbookSnapshot): ProposalGroup | null => {
  const describeTable = (
    tableId: string,
    read: (table: TableSnapshot) => readonly ProposalCell[],
  ): ProposalGroup | null => {
    const table = snapshot.tables.find(({ id }) => id === tableId);
    return table === undefined ? null : { sheet: table.sheet, table: table.name, cells: read(table) };
  };
  switch (write.kind) {
    case "setContents":
      return describeTable(write.target.tableId, (table) => readContents(write, table));
    case "addKeyedRow":
      return describeTable(write.tableId, (table) => readKeyedRow(write, table, "added"));
    case "removeKeyedRow":
      return describeTable(write.tableId, (table) => readKeyedRow(write, table, "removed"));
    case "addRow":
      return describeTable(write.tableId, (table) => readAddedRow(write.cells, table));
    case "removeRow":
      return describeTable(write.tableId, (table) => readRemovedRow(write.cells, table));
    case "addTableSheet":
      return { sheet: write.sheet, table: write.table, cells: readTableSheet(write) };
    case "putSheet":
      return { sheet: write.sheet, table: null, cells: readSheet(write, snapshot) };
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
    case "addColumn":
    case "removeColumn":
    case "setTotalsRow":
    case "removeTableSheet":
    case "addTable":
    case "removeTable":
    case "putNote":
      return null;
    default:
      return write satisfies never;
  }
};

const readContents = (
  { target, before, after }: Extract<Write, { kind: "setContents" }>,
  table: TableSnapshot,
): readonly ProposalCell[] => {
  const cells = readTargetCells(table, target);
  return after.formulas.flatMap(([entered = ""], index): readonly ProposalCell[] => {
    const found = before.formulas[index]?.[0] ?? "";
    if (found === entered || cells === null) return [];
    const shownBefore = before.values[index]?.[0] ?? "";
    const shown = after.values[index]?.[0] ?? "";
    return [
      {
        address: printCellAddress(cells.row + index, cells.column),
        header: target.header,
        row: target.kind === "keyed" ? target.key : readRowName(table, cells.row + index - table.row - 1),
        before: found,
        after: entered,
        shownBefore,
        shown,
        isChanged: shownBefore !== "" && shownBefore !== shown,
      },
    ];
  });
};

const readRowName = (table: TableSnapshot, row: number): string => String(table.body.values[row]?.[0] ?? "");

const readKeyedRow = (
  { cells, key, keyHeader, index }: KeyedRow,
  table: TableSnapshot,
  change: "added" | "removed",
): readonly ProposalCell[] => {
  const found = matchKeyedRow(table.body.values, table.headers.indexOf(keyHeader), key);
  const place = (change === "added" ? index : found) ?? table.body.values.length;
  return cells.flatMap(({ header, formula, value }): readonly ProposalCell[] => {
    const column = table.headers.indexOf(header);
    if (column < 0 || formula === "") return [];
    const cell = { address: printCellAddress(table.row + 1 + place, table.column + column), header, row: key };
    return [change === "added" ? describeNew(cell, formula, value) : describeGone(cell, formula, value)];
  });
};

const readAddedRow = (cells: readonly CellContent[], table: TableSnapshot): readonly ProposalCell[] =>
  cells.flatMap((content, column): readonly ProposalCell[] => {
    if (content === "") return [];
    const address = printCellAddress(table.row + 1 + table.body.values.length, table.column + column);
    const cell = { address, header: table.headers[column] ?? "", row: String(cells[0] ?? "") };
    return [describeNew(cell, content, content)];
  });

const readRemovedRow = (cells: readonly CellContent[], table: TableSnapshot): readonly ProposalCell[] =>
  cells.flatMap((content, column): readonly ProposalCell[] => {
    if (content === "") return [];
    const address = printCellAddress(table.row + table.body.values.length, table.column + column);
    const cell = { address, header: table.headers[column] ?? "", row: String(cells[0] ?? "") };
    return [describeGone(cell, content, content)];
  });

const readTableSheet = ({ columns, rows }: Extract<Write, { kind: "addTableSheet" }>): readonly ProposalCell[] =>
  rows.flatMap((row, rowIndex) =>
    row.flatMap((content, column): readonly ProposalCell[] => {
      if (content === "") return [];
      const address = printCellAddress(rowIndex + 1, column);
      const { header = "", isCalculated = false } = columns[column] ?? {};
      return [describeNew({ address, header, row: String(row[0] ?? "") }, content, isCalculated ? null : content)];
    }),
  );

type CellPlace = Pick<ProposalCell, "address" | "header" | "row">;

const describeNew = (place: CellPlace, after: CellContent, shown: CellContent | null): ProposalCell => ({
  ...place,
  before: "",
  after,
  shownBefore: "",
  shown,
  isChanged: false,
});

const describeGone = (place: CellPlace, before: CellContent, shownBefore: CellContent): ProposalCell => ({
  ...place,
  before,
  after: "",
  shownBefore,
  shown: "",
  isChanged: true,
});

/** What differs, of a sheet of our own; marked where it was not we who wrote what stands there. */
const readSheet = (
  { sheet, before, after }: Extract<Write, { kind: "putSheet" }>,
  { ownSheets }: WorkbookSnapshot,
): readonly ProposalCell[] => {
  const own = ownSheets.find(({ name }) => name === sheet);
  const strays = own === undefined ? [] : matchStrayCells(own.formulas, [own.content], "ours");
  const isStray = new Set(strays.map(({ row, column }) => printCellAddress(row, column)));
  const [standing, planned] = [readSheetGrid(before), readSheetGrid(after)];
  const rowCount = Math.max(standing.length, planned.length);
  return Array.from({ length: rowCount }, (_, row) => row).flatMap((row) => {
    const columnCount = Math.max(standing[row]?.length ?? 0, planned[row]?.length ?? 0);
    return Array.from({ length: columnCount }, (_, column) => column).flatMap((column): readonly ProposalCell[] => {
      const cell = planned[row]?.[column];
      const [found, entered] = [readSheetEntry(standing[row]?.[column]), readSheetEntry(cell)];
      if (matchEntry(found, entered)) return [];
      const address = printCellAddress(row, column);
      return [
        {
          address,
          header: "",
          row: "",
          before: found,
          after: entered,
          shownBefore: own?.values[row]?.[column] ?? "",
          shown: cell?.kind === "formula" ? cell.value : entered,
          isChanged: isStray.has(address),
        },
      ];
    });
  });
};
