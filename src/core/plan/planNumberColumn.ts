import { generalFormat, textFormat } from "../parse/numberFormats";
import { printCellAddress } from "../parse/printCellAddress";
import { readCellText } from "../parse/readCellText";
import type { EntryPlace, ReportTable } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import type { CellContent, WorkbookSnapshot } from "../workbook";
import { isSheetProtected } from "./isSheetProtected";
import type { Target, TableShape, Write } from "./plan";
import type { ProposalCell } from "./proposal";
import { printFreeHeader } from "./printFreeHeader";
import { readTableShape } from "./readTableShape";
import type { NumberedTableKey } from "./reportTableWords";
import type { SheetWords } from "./sheetWords";

export type NumberColumnPlan =
  /** Every row that says something has a Nr. */
  | { readonly kind: "complete" }
  /** Something stands to the right of the table, or nothing may be written on its sheet. */
  | { readonly kind: "blocked"; readonly reason: "right-taken" | "protected" }
  | {
      readonly kind: "ready";
      readonly writes: readonly Write[];
      readonly shape: TableShape;
      readonly cells: readonly ProposalCell[];
    };

const numberName = vocabularies.goals.columns.find(({ key }) => key === "number")?.name ?? "Nr";

const nameKeys: Readonly<Record<NumberedTableKey, ColumnKey>> = {
  comments: "commentText",
  goals: "goal",
  activities: "activity",
  indicators: "indicator",
  assignments: "assignment",
  events: "event",
};

/**
 * Gives each row of a user's own table a Nr that it is known by: M1, M2 … in a new last column, or in the blank cells of
 * the column that is there, after the highest number in use. Cells are made text before anything is entered, so that no
 * Nr becomes a figure or a date. Rows that say nothing get none.
 */
export const planNumberColumn = (
  snapshot: WorkbookSnapshot,
  table: ReportTable<EntryPlace>,
  key: NumberedTableKey,
  words: SheetWords,
): NumberColumnPlan => {
  const { source, columns, entries } = table;
  const column = columns.get("number");
  const lacking = entries.filter(({ number }) => number === null);
  if (lacking.length === 0 && (column !== undefined || entries.length === 0)) return { kind: "complete" };
  if (isSheetProtected(snapshot, source.sheet)) return { kind: "blocked", reason: "protected" };
  if (column === undefined && !source.isRightFree) return { kind: "blocked", reason: "right-taken" };

  const letter = words.tables.letters[key];
  let highest = Math.max(0, ...entries.map(({ number }) => Number(/(\d+)\D*$/.exec(number ?? "")?.[1] ?? 0)));
  const numbers = new Map<number, string>();
  for (const { index } of lacking) {
    highest += 1;
    numbers.set(index, `${letter}${String(highest)}`);
  }
  const header = column === undefined ? printFreeHeader(numberName, source.headers) : (source.headers[column] ?? "");
  const nameColumn = columns.get(nameKeys[key]);
  const place = source.column + (column ?? source.headers.length);
  const cells = [...numbers].map(([index, number]): ProposalCell => ({
    address: printCellAddress(source.row + 1 + index, place),
    header,
    row: readCellText(source, index, nameColumn),
    before: "",
    after: number,
    shownBefore: "",
    shown: number,
    isChanged: false,
  }));
  const writes =
    column === undefined
      ? planNewColumn(source.id, header, source.body.values.length, numbers)
      : planBlankCells(source.id, header, (row) => source.body.numberFormats[row]?.[column] ?? generalFormat, numbers);
  return { kind: "ready", writes, shape: readTableShape(source, nameColumn ?? null), cells };
};

const planNewColumn = (
  tableId: string,
  header: string,
  rowCount: number,
  numbers: ReadonlyMap<number, string>,
): readonly Write[] => {
  const target: Target = { kind: "column", tableId, header };
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const before = rows.map((): CellContent[] => [""]);
  const after = rows.map((row): CellContent[] => [numbers.get(row) ?? ""]);
  return [
    { kind: "addColumn", tableId, header },
    { kind: "setNumberFormats", target, before: rows.map(() => [generalFormat]), after: rows.map(() => [textFormat]) },
    {
      kind: "setContents",
      target,
      before: { formulas: before, values: before },
      after: { formulas: after, values: after },
    },
  ];
};

const planBlankCells = (
  tableId: string,
  header: string,
  readFormat: (row: number) => string,
  numbers: ReadonlyMap<number, string>,
): readonly Write[] =>
  [...numbers].flatMap(([row, number]): readonly Write[] => {
    const target: Target = { kind: "cell", tableId, header, row };
    return [
      { kind: "setNumberFormats", target, before: [[readFormat(row)]], after: [[textFormat]] },
      {
        kind: "setContents",
        target,
        before: { formulas: [[""]], values: [[""]] },
        after: { formulas: [[number]], values: [[number]] },
      },
    ];
  });
