import type { Workbook } from "../../../host/model/workbook";
import { NOTES_SHEET } from "../../../src/excel/notesSheet";
import { describeBook } from "../describeBook";

/** The workbook as plain data, to be held against itself after a step. */
export type BookState = { readonly sheets: readonly SheetState[]; readonly tables: readonly TablePlace[] } & Readonly<
  Record<string, unknown>
>;
export type SheetState = { readonly name: string; readonly cells: readonly CellState[] } & Readonly<
  Record<string, unknown>
>;
export type CellState = {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: unknown;
  readonly format: unknown;
};
export type TablePlace = {
  readonly name: string;
  readonly sheet: string;
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
};

/** Everything but the add-in's own hidden sheet. */
export function readBookState(book: Workbook): BookState {
  const state = structuredCopy(describeBook(book)) as BookState;
  return { ...state, sheets: state.sheets.filter(({ name }) => name !== NOTES_SHEET) };
}

/** The host quotes sheets' names as it likes when it writes a formula anew. */
const structuredCopy = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replaceAll(/'([\p{L}\p{N}_]+)'!/gu, "$1!")) as unknown;
