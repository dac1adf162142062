import { checkWorkbook } from "../../../src/core/check/checkReport";
import { planAssignmentSheet } from "../../../src/core/plan/planAssignmentSheet";
import { planGoalSheet } from "../../../src/core/plan/planGoalSheet";
import { planStatusSheet } from "../../../src/core/plan/planStatusSheet";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { CellContent, Grid, WorkbookSnapshot } from "../../../src/core/workbook";
import { sheetWords } from "../../../src/texts/sheetWords";
import { readSampleTable } from "../sample";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

export const tableNames = ["Rapportuppgifter", "Mål", "Aktiviteter", "Indikatorer", "Uppdrag", "Statusord"] as const;

/** Köping's workbook, some of its tables put in another way; null leaves one out. */
export const createKoping = (
  changes: Partial<Record<(typeof tableNames)[number], ((table: TableDescription) => TableDescription) | null>> = {},
): WorkbookSnapshot =>
  createWorkbookSnapshot(
    ...tableNames.flatMap((name) => {
      const change = changes[name];
      if (change === null) return [];
      const table = readSampleTable(name);
      return [change === undefined ? table : change(table)];
    }),
  );

/** The sheets of goals, assignments and statuses, those that there is something to put on. */
export const generateSheets = (snapshot: WorkbookSnapshot): readonly SheetContent[] => {
  const { report } = checkWorkbook(snapshot);
  return [
    planGoalSheet(report, sheetWords),
    planAssignmentSheet(report, sheetWords),
    planStatusSheet(report, sheetWords),
  ].filter((content) => content !== null);
};

/** The row that begins with a text, from the first such row on, or the first after another text. */
export const findRow = (grid: Grid<CellContent>, label: string, after?: string): readonly CellContent[] => {
  const start = after === undefined ? 0 : grid.findIndex(([first]) => first === after);
  const row = grid.slice(start).find(([first]) => first === label);
  if (start < 0 || row === undefined) throw new Error(`No row ${label}`);
  return row;
};

/** The counts of a row under the headers of its matrix; the last headers before the row are its own. */
export const readCounts = (
  grid: Grid<CellContent>,
  heading: string,
  label: string,
): Readonly<Record<string, CellContent>> => {
  const start = grid.findIndex(([first]) => first === heading);
  const headers = grid[start + 1] ?? [];
  const row = findRow(grid.slice(start), label);
  return Object.fromEntries(
    headers.flatMap((header, column) => (column === 0 || header === "" ? [] : [[String(header), row[column] ?? ""]])),
  );
};
