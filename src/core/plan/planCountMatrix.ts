import { isSought, printLists, printSought } from "../formula/printSought";
import { printCellAddress } from "../parse/printCellAddress";
import type { EntryPlace, WrittenStatus } from "../report/goalReport";
import type { StatusCode } from "../vocabulary/statusCodes";
import type { CellContent } from "../workbook";
import { type EntrySource, printRoleColumn, readEntryCell } from "./entrySource";
import type { GenderForms, StatusSheetWords } from "./goalSheetWords";
import { printBlanks, printFormulaCell, printRow, printTextCell } from "./printCells";
import type { SheetCell, SheetRow } from "./sheetContent";
import type { ColumnKey } from "../vocabulary/keys";

/** A table to be counted by status: which codes have a column, and the words that mean each. */
export type CountMatrix<Entry extends EntryPlace> = {
  readonly source: EntrySource<Entry>;
  /** The role that holds the status, and the one that says what the row is about: a row without it is no row. */
  readonly statusKey: ColumnKey;
  readonly nameKey: ColumnKey;
  readonly readStatus: (entry: Entry) => WrittenStatus | null;
  readonly codes: readonly StatusCode[];
  readonly names: Readonly<Record<StatusCode, GenderForms>>;
  readonly gender: keyof GenderForms;
  /** Words of the municipality's own. */
  readonly ownWords: readonly { readonly word: string; readonly code: StatusCode }[];
};

/** A row of the matrix and what it counts. */
export type MatrixRow<Entry extends EntryPlace> = {
  readonly label: SheetCell;
  readonly entries: readonly Entry[];
  /** The table's rows that hold one of some contents in a column; all of them; or these entries, counted when the sheet is made. */
  readonly by:
    | {
        readonly key: ColumnKey;
        readonly contents: readonly CellContent[];
        /** One of the contents is what the label shows: the formula then asks for that, and follows when it is renamed. */
        readonly isLabelled: boolean;
      }
    | "all"
    | "fixed";
};

/**
 * The rows of a matrix that counts statuses: one column a code, one for all others, and the sum. The counts are COUNTIFS
 * over the table, so that a status changed there is counted at once.
 */
export const planCountMatrix = <Entry extends EntryPlace>(
  matrix: CountMatrix<Entry>,
  rows: readonly MatrixRow<Entry>[],
  header: string,
  firstRow: number,
  columnCount: number,
  words: StatusSheetWords,
): readonly SheetRow[] => {
  const { codes, names, gender } = matrix;
  const fill = printBlanks(columnCount - codes.length - 3);
  const titles = [...codes.map((code) => names[code][gender]), words.other, words.sum];
  const body = rows.map((row, index) => planMatrixRow(matrix, row, firstRow + 1 + index));
  const sums = titles.map((_, index) => {
    const column = index + 1;
    const [first, last] = [firstRow + 1, firstRow + rows.length].map((row) => printCellAddress(row, column));
    const value = body.reduce((sum, cells) => sum + readNumber(cells[column]), 0);
    return printFormulaCell("sumCount", `SUM(${first ?? ""}:${last ?? ""})`, value);
  });
  return [
    printRow([
      printTextCell("tableHeader", header),
      ...titles.map((title) => printTextCell("tableHeaderNumber", title)),
      ...fill,
    ]),
    ...body.map((cells) => printRow([...cells, ...fill])),
    ...(rows.length > 1 ? [printRow([printTextCell("sumText", words.sum), ...sums, ...fill])] : []),
  ];
};

const planMatrixRow = <Entry extends EntryPlace>(
  matrix: CountMatrix<Entry>,
  { label, entries, by }: MatrixRow<Entry>,
  row: number,
): readonly SheetCell[] => {
  const { source, statusKey, nameKey, codes, readStatus } = matrix;
  const statuses = printRoleColumn(source, statusKey);
  const rowNames = printRoleColumn(source, nameKey);
  const isNamed = entries.every((entry) => String(readEntryCell(source, entry, nameKey)).trim() !== "");
  const criteria = printCriteria(source, by, printCellAddress(row, 0), isNamed);
  const counts = codes.map((code) => {
    const value = entries.filter((entry) => readStatus(entry)?.code === code).length;
    const asked = readWords(matrix, code).map((word) => printSought(word, "criterion"));
    if (statuses === null || criteria === null || asked.length === 0) return printNumber(value);
    const lists = printLists(asked, "across").map((list) => `${statuses},${list}`);
    return printFormulaCell("tableCount", printCount(criteria, lists), value);
  });
  // A row counts where it says what it belongs to; where that is blank, it must say what it is.
  const named = by !== "all" && by !== "fixed" && !by.contents.includes("") ? "" : `${rowNames ?? ""},"?*"`;
  const total =
    rowNames === null || criteria === null
      ? printNumber(entries.length)
      : printFormulaCell("tableCount", printCount(criteria, [named]), entries.length);
  const known = counts.reduce((sum, cell) => sum + readNumber(cell), 0);
  const [first, last, sum] = [1, codes.length, codes.length + 2].map((column) => printCellAddress(row, column));
  const other = printFormulaCell(
    "tableCount",
    `${sum ?? ""}-SUM(${first ?? ""}:${last ?? ""})`,
    entries.length - known,
  );
  return [label, ...counts, other, total];
};

/**
 * The counts of all pairs together. A list of criteria gives a list of counts. What picks a row's part of the table stands
 * last: LibreOffice counts nothing where a question for blank cells is the first.
 */
const printCount = (criteria: readonly string[], statuses: readonly string[]): string =>
  criteria
    .flatMap((one) => statuses.map((other) => [other, one].filter((part) => part !== "").join(",")))
    .map((both) => (both.includes("{") ? `SUMPRODUCT(COUNTIFS(${both}))` : `COUNTIFS(${both})`))
    .join("+");

/** Criteria that pick a row's part of the table, "" for all of it. Null where none can. */
const printCriteria = (
  source: EntrySource,
  by: MatrixRow<EntryPlace>["by"],
  label: string,
  isNamed: boolean,
): readonly string[] | null => {
  if (by === "all") return isNamed ? [""] : null;
  if (by === "fixed" || by.contents.length === 0) return null;
  // Rows that say nothing here are told from blank rows by what they say they are.
  if (by.contents.includes("") && !isNamed) return null;
  const column = printRoleColumn(source, by.key);
  const asked = by.contents.filter(isSought);
  if (column === null || asked.length < by.contents.length) return null;
  // Down, while the words of a status go across: Excel then counts each pair.
  const lists = printLists(
    asked.map((content) => printSought(content, "criterion")),
    "down",
  );
  return [...(by.isLabelled ? [`$${label}`] : []), ...lists].map((list) => `${column},${list}`);
};

/**
 * The words that mean a code: ours in both genders, the municipality's own, and those that the table holds, whatever they
 * are. No word twice, since COUNTIFS would count it twice; it does not tell capitals from small letters.
 */
const readWords = <Entry extends EntryPlace>(
  { source, statusKey, readStatus, names, ownWords, codes }: CountMatrix<Entry>,
  code: StatusCode,
): readonly string[] => {
  const meanings = new Map<string, { readonly word: string; readonly code: StatusCode | null }>();
  const add = (word: string, meaning: StatusCode | null): void => {
    const key = word.toLowerCase();
    if (word !== "" && isSought(word) && !meanings.has(key)) meanings.set(key, { word, code: meaning });
  };
  for (const entry of source.table.entries) {
    const content = readEntryCell(source, entry, statusKey);
    if (typeof content === "string") add(content, readStatus(entry)?.code ?? null);
  }
  for (const other of codes) {
    add(names[other].common, other);
    add(names[other].neuter, other);
  }
  for (const own of ownWords) add(own.word, own.code);
  const ours = new Set([names[code].common, names[code].neuter].map((word) => word.toLowerCase()));
  const words = [...meanings.values()].filter((meaning) => meaning.code === code).map(({ word }) => word);
  // Our own words first, in their own spelling, so that the formula does not change with who writes "klar" or "Klar".
  const rest = words.filter((word) => !ours.has(word.toLowerCase())).sort();
  const standing = [...new Set([names[code].common, names[code].neuter])].filter((word) =>
    words.some((own) => own.toLowerCase() === word.toLowerCase()),
  );
  return [...standing, ...rest];
};

const printNumber = (number: number): SheetCell => ({ style: "tableCount", kind: "number", number });

const readNumber = (cell: SheetCell | undefined): number => {
  if (cell?.kind === "number") return cell.number;
  return cell?.kind === "formula" && typeof cell.value === "number" ? cell.value : 0;
};
