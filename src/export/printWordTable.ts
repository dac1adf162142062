import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { DocumentColumn, DocumentRow, DocumentTable } from "../core/report/reportDocument";
import { formatCell, isFigureColumn, isSumOrHeading, readCell } from "./formatCell";
import { printTextRuns } from "./printTextRuns";

/** Tables of figures with so many rows are kept on one page; others may break between rows, their header on every page. */
const rowsKeptTogether = 14;

/**
 * A table as Word has it: its header row marked as such and repeated, no row split across pages, figures to the right,
 * the sums on the page of the last row. Its look is Table Grid's and Strong's alone.
 */
export const printWordTable = (table: DocumentTable): Table => {
  const { columns, rows, notes } = table;
  const shares = readShares(table);
  const isKept = columns.some(isFigureColumn) && rows.length <= rowsKeptTogether;
  const firstSum = rows.findIndex(({ kind }) => kind === "sum" || kind === "partialSum");
  return new Table({
    style: "TableGrid",
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: shares.map((share) => Math.round((share / 100) * textWidth)),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: columns.map((column, place) => printCell(column.header, column, shares[place] ?? 0, true)),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            keepNext:
              place === rows.length - 1
                ? notes.length > 0
                : isKept ||
                  place === rows.length - 2 ||
                  row.kind === "heading" ||
                  (firstSum >= 0 && place >= firstSum - 1),
            children: printCells(row, columns, shares),
          }),
      ),
    ],
  });
};

/** Of the text on an A4 page with Word's margins of 2.5 cm, in twentieths of a point. */
const textWidth = 9070;

const printCells = (row: DocumentRow, columns: readonly DocumentColumn[], shares: readonly number[]) =>
  columns.map((column, place) =>
    printCell(formatCell(readCell(row, place), column), column, shares[place] ?? 0, isSumOrHeading(row)),
  );

const printCell = (text: string, column: DocumentColumn, share: number, strong: boolean): TableCell =>
  new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    children: [
      new Paragraph({
        ...(isFigureColumn(column) ? { alignment: AlignmentType.RIGHT } : {}),
        children: text === "" ? [new TextRun("")] : printTextRuns(text, strong),
      }),
    ],
  });

/** So many characters of the text's own size stand beside one another on a page, with those that the borders of a cell take. */
const charactersAcross = 82;
const charactersOfBorders = 3;
/** What a column of names is left with, in per cent, however many figures there are. */
const leastForTexts = 21;

/** How much of the width each column gets, in per cent: figures what they and the words above them need, texts the rest. */
const readShares = ({ columns, rows }: DocumentTable): readonly number[] => {
  const narrowColumns = columns.filter(({ kind }) => kind !== "text");
  const textCount = columns.length - narrowColumns.length;
  const isOfFigures = columns.some(isFigureColumn);
  const usual = isOfFigures ? Math.min(16, Math.floor(62 / narrowColumns.length)) : 18;
  const wanted = columns.map((column, place) =>
    column.kind === "text" ? 0 : Math.max(usual, readNeed(column, place, rows)),
  );
  const total = wanted.reduce((sum, share) => sum + share, 0);
  const most = 100 - (textCount === 0 ? 0 : leastForTexts);
  const shares = wanted.map((share) => (total > most ? (share * most) / total : share));
  const rest = 100 - Math.min(total, most);
  return columns.map(({ kind }, place) =>
    Math.floor(kind === "text" ? rest / Math.max(1, textCount) : (shares[place] ?? 0)),
  );
};

/** The share that keeps the column's longest word and longest figure whole. */
const readNeed = (column: DocumentColumn, place: number, rows: readonly DocumentRow[]): number => {
  const texts = isFigureColumn(column) ? rows.map((row) => formatCell(readCell(row, place), column)) : [];
  const longest = Math.max(0, ...[...column.header.split(/[\s/-]+/u), ...texts].map((word) => word.length));
  return (100 * (longest + charactersOfBorders)) / charactersAcross;
};
