import type { EntryPlace, ReportTable, StatusWordEntry } from "../report/goalReport";
import type { InterimReport } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import { type StatusCode, statusScales } from "../vocabulary/statusCodes";
import { type EntrySource, readEntrySource } from "./entrySource";
import type { GoalSheetWords } from "./goalSheetWords";
import { type Basis, planBasis, planOrderBasis, planPlaceConditions } from "./planBasis";
import { type CountMatrix, type MatrixRow, planCountMatrix } from "./planCountMatrix";
import { planDistinctCell } from "./planDistinctCell";
import { planGoalRows, planYearRows } from "./planMatrixRows";
import { planSheetHead } from "./planSheetHead";
import { printGoalCriterion } from "./printGoalCriterion";
import { printBlanks, printRow, printTextCell } from "./printCells";
import type { SheetContent, SheetRow } from "./sheetContent";
import type { SheetWords } from "./sheetWords";

/** In points. */
const LABEL_WIDTH = 250;
const COUNT_WIDTH = 60;
/** Title, organisation, warning and what Övrigt is. */
const HEAD_ROWS = 4;
const NOTE_HEIGHT = 15;
const HEADING_HEIGHT = 22;

const activityScale: readonly StatusCode[] = [...new Set([...statusScales.status, ...statusScales.trend])];
/** Codes that have a column whether or not a row has them: those that Köping prints. */
const usualActivityCodes: readonly StatusCode[] = ["ongoing", "done", "postponed", "better", "good", "worse"];
const usualAnswers: readonly StatusCode[] = ["yes", "partly", "no"];
const usualAssignmentCodes: readonly StatusCode[] = ["started", "ongoing", "done", "postponed"];

/** One matrix of the sheet with its heading, and what it was made of. */
type Section = {
  readonly codeCount: number;
  readonly basis: Basis;
  readonly planRows: (firstRow: number, columnCount: number) => readonly SheetRow[];
};

/**
 * The sheet `Delår status`: how many activities of each goal stand where, how goals and indicators are answered, and how
 * the assignments of each year stand. Every count is a formula over the table. Null where the workbook has none of these.
 */
export const planStatusSheet = (report: InterimReport, { goals: words }: SheetWords): SheetContent | null => {
  const sections = planSections(report, words);
  if (sections.length === 0) return null;
  // The label, one column a code, the others and the sum.
  const columnCount = Math.max(...sections.map(({ codeCount }) => codeCount)) + 3;
  const rows: SheetRow[] = [];
  for (const { planRows } of sections) rows.push(...planRows(HEAD_ROWS + rows.length, columnCount));
  const basis = planBasis(
    sections.map((section) => section.basis),
    HEAD_ROWS + rows.length,
    columnCount,
    words.basis,
  );
  const head = planSheetHead(words.status.title, report.facts, basis.warning, [], columnCount, words);
  return {
    sheet: words.sheets.status,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: columnCount - 1 }, () => COUNT_WIDTH)],
    rows: [
      ...head.rows,
      { cells: [{ ...printTextCell("note", words.status.otherExplained), span: columnCount }], height: NOTE_HEIGHT },
      ...rows,
      ...basis.rows.map((row, index) => (index === 0 ? { ...row, startsPage: true } : row)),
    ],
    page: { orientation: "landscape", titleRows: null, frozenRows: 0, header: head.header, footer: head.footer },
    charts: [],
  };
};

const planSections = (report: InterimReport, words: GoalSheetWords): readonly Section[] => {
  const goals = readSource(report.goals);
  const activities = readSource(report.activities);
  const indicators = readSource(report.indicators);
  const assignments = readSource(report.assignments);
  const ownWords = report.statusWords?.entries ?? [];
  const printLive = printGoalCriterion(goals);
  const readPlaces = (source: EntrySource, key: ColumnKey): readonly string[] =>
    planPlaceConditions(source, source.table.entries, [key], printLive);
  return [
    activities &&
      planSection(
        {
          source: activities,
          statusKey: "status",
          nameKey: "activity",
          gender: "common",
          readStatus: ({ status }) => status,
        },
        activityScale,
        usualActivityCodes,
        {
          heading: words.status.activities,
          header: words.status.goal,
          distinct: words.status.distinctActivities,
          rows: planGoalRows(activities, goals, words),
          conditions: readPlaces(activities, "goal"),
        },
        ownWords,
        words,
      ),
    goals &&
      planSection(
        { source: goals, statusKey: "answer", nameKey: "goal", gender: "neuter", readStatus: ({ answer }) => answer },
        statusScales.answer,
        usualAnswers,
        {
          heading: words.status.goals,
          header: "",
          distinct: null,
          rows: [{ label: printTextCell("tableText", words.status.allGoals), entries: goals.table.entries, by: "all" }],
          conditions: [],
        },
        ownWords,
        words,
      ),
    indicators &&
      planSection(
        {
          source: indicators,
          statusKey: "answer",
          nameKey: "indicator",
          gender: "common",
          readStatus: ({ answer }) => answer,
        },
        statusScales.answer,
        usualAnswers,
        {
          heading: words.status.indicators,
          header: words.status.goal,
          distinct: words.status.distinctIndicators,
          rows: planGoalRows(indicators, goals, words),
          conditions: readPlaces(indicators, "goal"),
        },
        ownWords,
        words,
      ),
    assignments &&
      planSection(
        {
          source: assignments,
          statusKey: "status",
          nameKey: "assignment",
          gender: "neuter",
          readStatus: ({ status }) => status,
        },
        statusScales.status,
        usualAssignmentCodes,
        {
          heading: words.status.assignments,
          header: words.status.year,
          distinct: null,
          rows: planYearRows(assignments, words),
          conditions: readPlaces(assignments, "decisionYear"),
        },
        ownWords,
        words,
      ),
  ].filter((section) => section !== null);
};

type SectionLayout<Entry extends EntryPlace> = {
  readonly heading: string;
  /** Of the column with the rows' labels. */
  readonly header: string;
  readonly rows: readonly MatrixRow<Entry>[];
  /** What the count of different texts is called; null where none is shown. */
  readonly distinct: string | null;
  readonly conditions: readonly string[];
};

/** The codes of the matrix are the usual ones and those that some row has, in the order of the scale. */
const planSection = <Entry extends EntryPlace>(
  matrix: Omit<CountMatrix<Entry>, "codes" | "names" | "ownWords">,
  scale: readonly StatusCode[],
  usual: readonly StatusCode[],
  { heading, header, rows, distinct, conditions }: SectionLayout<Entry>,
  ownWords: readonly StatusWordEntry[],
  words: GoalSheetWords,
): Section => {
  const { source, nameKey, readStatus } = matrix;
  const wanted = new Set([...usual, ...source.table.entries.flatMap((entry) => readStatus(entry)?.code ?? [])]);
  const codes = scale.filter((code) => wanted.has(code));
  const order = planOrderBasis(source, nameKey, words.basis);
  return {
    codeCount: codes.length,
    basis: { ...order, conditions: [...order.conditions, ...conditions] },
    planRows: (firstRow, columnCount) => [
      printRow([printTextCell("heading", heading, { span: columnCount })], HEADING_HEIGHT),
      ...planCountMatrix(
        { ...matrix, names: words.statusNames, ownWords, codes },
        rows,
        header,
        firstRow + 1,
        columnCount,
        words.status,
      ),
      ...(distinct === null
        ? []
        : [
            printRow([
              printTextCell("note", distinct),
              planDistinctCell(source, nameKey),
              ...printBlanks(columnCount - 2),
            ]),
          ]),
      printRow(printBlanks(columnCount)),
    ],
  };
};

const readSource = <Entry extends EntryPlace>(table: ReportTable<Entry> | null): EntrySource<Entry> | null =>
  table === null || table.entries.length === 0 ? null : readEntrySource(table);
