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
    height: readRowHeight(row, style, spans, layout),
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
  const last = table.rows.length - 1;
  return [
    header,
    // The first two rows and the last two stand together, so that no row is alone on a page.
    ...table.rows.map((row, index) => ({
      ...printLine(row.cells, "tableText"),
      keepsNext: last > 0 && (index === 0 || index === last - 1),
      header,
      isGap: false,
    })),
  ];
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

/** How many of the page's columns each of the table's takes: statuses as few as their words need, texts so that the table is as low as can be. */
const readSpans = ({ columns, rows }: DocumentTable, layout: ReportLayout): readonly number[] => {
  const readTexts = (column: number): readonly string[] => rows.map(({ cells }) => String(cells[column] ?? ""));
  const isStatus = columns.map(({ kind }) => kind !== "text");
  const narrow: readonly number[] = columns.map(({ header }, column) => {
    if (isStatus[column] !== true) return 0;
    const words = [header, ...readTexts(column)].flatMap((text) => text.split(" "));
    const isOneEnough = words.every((word) => readLines(word, layout.columnWidth, textSizes.tableHeader).length === 1);
    return isOneEnough ? 1 : 2;
  });
  const left = layout.columnCount - narrow.reduce((sum, span) => sum + span, 0);
  const texts = columns.flatMap((_, column) => (isStatus[column] === true ? [] : [column]));
  const readHeight = (spans: readonly number[]): number =>
    rows.reduce((sum, { cells }) => sum + readRowHeight(cells, "tableText", spans, layout), 0);
  const candidates = readDivisions(left, texts.length).map((division) =>
    narrow.map((span, column) => (isStatus[column] === true ? span : (division[texts.indexOf(column)] ?? 1))),
  );
  // The sort is stable: of equally good divisions the first, with more room for the later texts, stands.
  const [best = narrow] = [...candidates].sort((one, other) => readHeight(one) - readHeight(other));
  return best;
};

/** All ways to divide so many columns among so many texts, none with less than one. */
const readDivisions = (left: number, count: number): readonly (readonly number[])[] => {
  if (count <= 1) return [[left]];
  return Array.from({ length: Math.max(0, left - count + 1) }, (_, index) => index + 1).flatMap((first) =>
    readDivisions(left - first, count - 1).map((rest) => [first, ...rest]),
  );
};

const readRowHeight = (
  row: readonly DocumentCell[],
  style: "tableHeader" | "tableText",
  spans: readonly number[],
  { columnWidth }: ReportLayout,
): number =>
  Math.max(
    ...row.map((content, column) =>
      readTextHeight(String(content ?? ""), (spans[column] ?? 1) * columnWidth, textSizes[style]),
    ),
  );
