import type { InterimReport } from "../report/interimReport";
import { readHeadings } from "../report/readHeadings";
import { readEntrySource } from "./entrySource";
import { type Basis, isFindable, planBasis, planOrderBasis } from "./planBasis";
import { type GoalSources, planActivityRows, planGoalBlock, planIndicatorRows } from "./planGoalBlock";
import { planSheetHead } from "./planSheetHead";
import { printOrganisation } from "../report/printOrganisation";
import { printBlankCell, printBlanks, printRow, printTextCell } from "./printCells";
import type { SheetContent, SheetRow } from "./sheetContent";
import type { SheetWords } from "./sheetWords";

/** In points: together what an upright A4 holds. */
const columnWidths: readonly number[] = [385, 90];

/**
 * The sheet `Delår mål`: one block a goal, in the order of the table of goals. Words and statuses follow the tables by
 * formulas that find each row by its Nr; a line at the top says when rows have come, gone or moved since. Null where the
 * workbook has no goals.
 */
export const planGoalSheet = (report: InterimReport, { goals: words }: SheetWords): SheetContent | null => {
  if (report.goals === null || report.goals.entries.length === 0) return null;
  const sources: GoalSources = {
    goals: readEntrySource(report.goals),
    activities: report.activities && readEntrySource(report.activities),
    indicators: report.indicators && readEntrySource(report.indicators),
    headings: readHeadings(report.facts, words),
    organisation: printOrganisation(report.facts),
    words,
  };
  const tables = [
    { source: sources.goals, name: "goal" as const },
    ...(sources.activities === null ? [] : [{ source: sources.activities, name: "activity" as const }]),
    ...(sources.indicators === null ? [] : [{ source: sources.indicators, name: "indicator" as const }]),
  ];
  const bases: Basis[] = tables.map(({ source, name }) => planOrderBasis(source, name, words.basis));
  const unfollowed = tables
    .filter(({ source }) => !source.table.entries.every((entry) => isFindable(source, entry)))
    .map(({ source }) => source.table.source.name);
  const headRowCount = 3 + unfollowed.length;

  const rows: SheetRow[] = [];
  report.goals.entries.forEach((goal, place) => {
    const block = planGoalBlock(sources, goal, place, headRowCount + rows.length);
    rows.push(...block.rows.map((row, index) => (index === 0 && place > 0 ? { ...row, startsPage: true } : row)));
    rows.push(printRow(printBlanks(2)));
    bases.push(block.basis);
  });
  rows.push(...planRowsWithoutGoal(sources));
  const basis = planBasis(bases, headRowCount + rows.length, columnWidths.length, words.basis);
  const head = planSheetHead(sources.headings.goals, report.facts, basis.warning, unfollowed, 2, words);
  return {
    sheet: words.sheets.goals,
    columnWidths,
    rows: [...head.rows, ...rows, ...basis.rows],
    page: { orientation: "portrait", titleRows: null, frozenRows: 0, header: head.header, footer: head.footer },
    charts: [],
  };
};

/** What belongs to no goal is shown too, so that nothing that was reported is lost from sight. */
const planRowsWithoutGoal = (sources: GoalSources): readonly SheetRow[] => {
  const activities = (sources.activities?.table.entries ?? []).filter(({ goal }) => goal === null);
  const indicators = (sources.indicators?.table.entries ?? []).filter(({ goal }) => goal === null);
  if (activities.length + indicators.length === 0) return [];
  return [
    {
      ...printRow([printTextCell("heading", sources.words.withoutGoal), printBlankCell("heading")]),
      startsPage: true,
    },
    ...planActivityRows(sources, activities),
    ...planIndicatorRows(sources, indicators),
    printRow(printBlanks(2)),
  ];
};
