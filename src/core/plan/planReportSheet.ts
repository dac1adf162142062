import { printInUnit, readTableUnit } from "../check/text/readTableUnit";
import { readBudgetFormulas } from "../formula/budgetFormulas";
import { printStale, type StalePart } from "../formula/printStale";
import type { InterimReport } from "../report/interimReport";
import type { DocumentBlock, DocumentTable, ReportDocument } from "../report/reportDocument";
import { printBlankCell, printGuardedCell } from "./printCells";
import { type LiveTable, planBudgetLines, printBudgetNotes } from "./reportSheet/planBudgetLines";
import { planPages } from "./reportSheet/planPages";
import { planGap, planTextLines } from "./reportSheet/planTextLines";
import { planTextTable } from "./reportSheet/planTextTable";
import { pageHeight, readLayout, reportFont, type ReportLayout, textSizes } from "./reportSheet/reportLayout";
import type { ReportLine } from "./reportSheet/reportLine";
import { readTextHeight } from "./reportSheet/readTextHeight";
import type { SheetContent } from "./sheetContent";
import type { SheetWords } from "./sheetWords";

export type ReportSheetInput = {
  readonly report: InterimReport;
  /** The same report as it is printed: the sheet has its sections, headings and texts. */
  readonly document: ReportDocument;
  /** "2019-09-12 14:05" */
  readonly madeAt: string;
};

/**
 * The sheet Delår rapport, ready to be printed: the report's sections in their order on upright A4 pages.
 * Figures of the budget tables are formulas over them. Words are copies: a row of merged cells does not grow with a
 * formula's text, and what is cut off in print is worse than what is a day old. A line at the top says by formula when
 * the tables are no longer what the copies were made of.
 */
export const planReportSheet = ({ report, document, madeAt }: ReportSheetInput, words: SheetWords): SheetContent => {
  const own = words.reportSheet;
  const live = readLiveTables(report, document);
  const layout = readReportLayout(document);
  const text = (shown: string | null, style: Parameters<typeof planTextLines>[1], keepsNext = false) =>
    shown === null || shown === "" ? [] : planTextLines(shown, style, layout, keepsNext);
  const lines: readonly ReportLine[] = [
    ...text(document.title, "title", true),
    ...text(document.followUp, "subtitle", true),
    ...text(document.organisation, "subtitle", true),
    ...text(document.status?.text ?? null, "warning", true),
    printStaleLine(report, live, layout, words),
    ...document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block, index) => [
        ...readGap(block, blocks[index - 1]).map((height) => planGap(height, layout)),
        ...planBlock(block, live, layout, words),
      ]),
    ),
    planGap(16, layout),
    ...text(own.madeAt.replace("{date}", madeAt), "note"),
  ];
  return {
    sheet: own.sheet,
    columnWidths: Array.from({ length: layout.columnCount }, () => layout.columnWidth),
    rows: planPages(lines, pageHeight),
    font: reportFont,
    page: {
      orientation: "portrait",
      titleRows: null,
      frozenRows: 0,
      header: document.organisation ?? "",
      footer: document.title,
    },
    charts: [],
  };
};

/** White space above a block, in points: more above a section than above what is in it, little between two headings. */
const readGap = (block: DocumentBlock, above: DocumentBlock | undefined): readonly number[] => {
  if (block.kind === "heading") {
    if (block.level === 1) return [20];
    if (above?.kind === "heading") return [4];
    return [block.level === 2 ? 16 : 10];
  }
  if (block.kind === "table" && above?.kind === "table") return [10];
  return above?.kind === "heading" && block.kind !== "table" ? [2] : [];
};

const planBlock = (
  block: DocumentBlock,
  live: readonly LiveTable[],
  layout: ReportLayout,
  words: SheetWords,
): readonly ReportLine[] => {
  switch (block.kind) {
    case "heading":
      return planTextLines(block.text, readHeadingStyle(block.level), layout, true);
    case "paragraph":
      return planTextLines(block.text, block.isStrong ? "smallHeading" : "body", layout);
    case "list":
      return block.items.flatMap((item) => planTextLines(`${words.reportSheet.bullet} ${item}`, "body", layout));
    case "picture":
      return [
        {
          cells: [printBlankCell("picturePlace", { span: layout.columnCount })],
          height: 160,
          keepsNext: true,
          header: null,
          isGap: false,
        },
        ...planTextLines(block.caption, "note", layout),
      ];
    case "table":
      return planTable(block, live, layout, words);
    default:
      return block satisfies never;
  }
};

const readReportLayout = ({ sections }: ReportDocument): ReportLayout => {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");
  const counts = tables.map(({ columns }) => columns.filter(({ kind }) => kind !== "text" && kind !== "status").length);
  const lengths = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map((cell, column) =>
        typeof cell === "number" ? readFigureLength(cell, columns[column]?.decimals ?? 0) : 0,
      ),
    ),
  );
  return readLayout(Math.max(0, ...counts), Math.max(0, ...lengths));
};

/** With sign and thousands apart. */
const readFigureLength = (figure: number, decimals: number): number => {
  const digits = Math.abs(figure).toFixed(decimals).length;
  return digits + Math.floor((digits - 1) / 3) + 1;
};

const readHeadingStyle = (level: number): "heading" | "subheading" | "smallHeading" => {
  if (level === 1) return "heading";
  return level === 2 ? "subheading" : "smallHeading";
};

const planTable = (
  table: DocumentTable,
  live: readonly LiveTable[],
  layout: ReportLayout,
  words: SheetWords,
): readonly ReportLine[] => {
  const own = live.find(({ printed }) => printed === table);
  const unitLine = table.unitLine === null ? [] : planTextLines(table.unitLine, "note", layout, true);
  if (own === undefined) {
    return [
      ...unitLine,
      ...planTextTable(table, layout, words.reportSheet.unknown),
      ...table.notes.flatMap((note) => planTextLines(note, "note", layout)),
    ];
  }
  const notes = printBudgetNotes(own, words).map((expression, index): ReportLine => {
    const note = table.notes[index] ?? "";
    return {
      cells: [printGuardedCell("note", expression, note, { span: layout.columnCount })],
      height: readTextHeight(note, layout.columnWidth * layout.columnCount, textSizes.note),
      keepsNext: false,
      header: null,
      isGap: false,
    };
  });
  return [...unitLine, ...planBudgetLines(own, layout, words), ...notes];
};

/** Budget tables whose rows formulas can count; the others of the document are printed as they are. */
const readLiveTables = (report: InterimReport, document: ReportDocument): readonly LiveTable[] =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly LiveTable[] => {
      if (block.kind !== "table") return [];
      const table = report.budgetTables.find(({ source }) => source.id === block.source);
      const formulas = table === undefined ? null : readBudgetFormulas(table);
      if (table === undefined || formulas === null) return [];
      const unit = readTableUnit(report, table);
      const factor = unit === null || block.unit === null ? 1 : printInUnit(1, unit, block.unit);
      return [{ printed: block, table, formulas, factor }];
    });

const printStaleLine = (
  report: InterimReport,
  live: readonly LiveTable[],
  layout: ReportLayout,
  words: SheetWords,
): ReportLine => {
  const copied = [
    report.facts,
    report.events,
    report.comments,
    report.goals,
    report.activities,
    report.indicators,
    report.assignments,
  ].flatMap((table) => table?.source ?? []);
  const explained = live.flatMap(({ table, formulas }): readonly StalePart[] => {
    const { source, columns } = table;
    const column = columns.get("comment");
    if (column === undefined || source.body.values.every((row) => String(row[column] ?? "").trim() === "")) return [];
    const figures = (
      formulas.terms?.kind === "result" ? formulas.terms.parts : [formulas.terms?.first, formulas.terms?.second]
    ).flatMap((key) => (key === undefined ? [] : (columns.get(key) ?? [])));
    return [
      { kind: "texts", table: source, column },
      ...(figures.length === 0 ? [] : [{ kind: "figures", table: source, columns: figures } as const]),
    ];
  });
  const fixed = report.budgetTables.filter((table) => !live.some((own) => own.table === table));
  const stale = printStale(
    [
      ...fixed.map(({ source }) => ({ kind: "texts", table: source, column: null }) as const),
      ...live.map(({ table }) => ({ kind: "rows", table: table.source }) as const),
      ...explained,
      ...copied.map((table) => ({ kind: "texts", table, column: null }) as const),
    ],
    words.reportSheet.stale,
  );
  return {
    cells: [printGuardedCell("warning", stale, "", { span: layout.columnCount })],
    height: 2 * textSizes.warning.line + 4,
    keepsNext: true,
    header: null,
    isGap: false,
  };
};
