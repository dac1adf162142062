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
export const printWordTable = ({ columns, rows, notes }: DocumentTable): Table => {
  const shares = readShares(columns);
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

/** How much of the width each column gets, in per cent: figures what they need, texts the rest. */
const readShares = (columns: readonly DocumentColumn[]): readonly number[] => {
  const figures = columns.filter(isFigureColumn).length;
  const statuses = columns.filter(({ kind }) => kind === "status").length;
  const texts = columns.length - figures - statuses;
  const narrow = figures === 0 ? 18 : Math.min(16, Math.floor(62 / (figures + statuses)));
  const rest = 100 - narrow * (figures + statuses);
  return columns.map(({ kind }) => (kind === "text" ? Math.floor(rest / Math.max(1, texts)) : narrow));
};
