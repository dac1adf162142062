import type { DocumentCell, DocumentColumn, DocumentTable } from "../../report/reportDocument";
import { printNumberCell, printTextCell } from "../printCells";
import type { SheetCell } from "../sheetContent";
import { readLines, readTextHeight } from "./readTextHeight";
import { type ReportLayout, textSizes } from "./reportLayout";
import type { ReportLine } from "./reportLine";

/**
 * A table as it was when the sheet was made: activities, indicators, assignments, and budget tables that no formula can
 * count. `unknown` stands for figures that are not known.
 */
export const planTextTable = (table: DocumentTable, layout: ReportLayout, unknown: string): readonly ReportLine[] => {
  const spans = readSpans(table, layout);
  const printLine = (
    row: readonly DocumentCell[],
    style: "tableHeader" | "tableText",
  ): Omit<ReportLine, "header" | "isGap"> => ({
    cells: row.map((content, column) => printCell(content, style, table.columns[column], spans[column] ?? 1, unknown)),
    height: Math.max(
      ...row.map((content, column) =>
        readTextHeight(String(content ?? ""), (spans[column] ?? 1) * layout.columnWidth, textSizes[style]),
      ),
    ),
    keepsNext: style === "tableHeader",
  });
  const header: ReportLine = {
    ...printLine(
      table.columns.map((column) => column.header),
      "tableHeader",
    ),
    header: null,
    isGap: false,
  };
  return [header, ...table.rows.map((row) => ({ ...printLine(row.cells, "tableText"), header, isGap: false }))];
};

const printCell = (
  content: DocumentCell,
  style: "tableHeader" | "tableText",
  column: DocumentColumn | undefined,
  span: number,
  unknown: string,
): SheetCell => {
  const look = readSpan(span);
  const isFigure = column?.kind === "amount" || column?.kind === "deviation";
  if (typeof content !== "number") {
    const isNumberHeader = style === "tableHeader" && isFigure;
    return printTextCell(isNumberHeader ? "tableHeaderNumber" : style, content ?? unknown, look);
  }
  const decimals = column?.decimals ?? 0;
  return printNumberCell(column?.kind === "deviation" ? "tableDeviation" : "tableAmount", content, {
    ...look,
    decimals,
  });
};

const readSpan = (span: number): { readonly span?: number } => (span === 1 ? {} : { span });

/** How many of the page's columns each of the table's takes: statuses as few as their words need, texts as their lengths are. */
const readSpans = ({ columns, rows }: DocumentTable, layout: ReportLayout): readonly number[] => {
  const readTexts = (column: number): readonly string[] => rows.map(({ cells }) => String(cells[column] ?? ""));
  const isStatus = columns.map(({ kind }) => kind !== "text");
  const narrow: readonly number[] = columns.map(({ header }, column) => {
    if (isStatus[column] !== true) return 0;
    const words = [header, ...readTexts(column)].flatMap((text) => text.split(" "));
    const isOneEnough = words.every((word) => readLines(word, layout.columnWidth, textSizes.tableHeader).length === 1);
    return isOneEnough ? 1 : 2;
  });
  const lengths = columns.map((_, column) =>
    isStatus[column] === true ? 0 : readTexts(column).reduce((sum, text) => sum + text.length + 10, 0),
  );
  const left = layout.columnCount - narrow.reduce((sum, span) => sum + span, 0);
  const textColumns = lengths.flatMap((length, column) => (isStatus[column] === true ? [] : [{ column, length }]));
  const total = textColumns.reduce((sum, { length }) => sum + length, 0);
  const least = Math.max(1, Math.min(2, Math.floor(left / Math.max(1, textColumns.length))));
  const spans = [...narrow];
  for (const { column, length } of textColumns) spans[column] = Math.max(least, Math.floor((left * length) / total));
  // What rounding leaves over or takes too much of is the longest column's.
  const longest = [...textColumns].sort((one, other) => other.length - one.length)[0]?.column;
  if (longest !== undefined) {
    const taken = spans.reduce((sum, span) => sum + span, 0);
    spans[longest] = (spans[longest] ?? 0) + layout.columnCount - taken;
  }
  return spans;
};
