import type { Write } from "../core/plan/plan";
import { matchEntry } from "../core/plan/matchSheetCells";
import { type PlacedCell, readSheetEntry, readSheetGrid } from "../core/plan/readSheetGrid";
import type { SheetContent } from "../core/plan/sheetContent";
import type { Grid } from "../core/workbook";
import { matchListRuns, matchSheetRuns, printLook, type SheetRun } from "./matchSheetRuns";
import { CALL_BYTES, evaluateBytes, RUN_BYTES, type PayloadCall, planRowRuns } from "./payload";
import { planChartCalls } from "./planChartCalls";
import { planPageCalls } from "./planPageCalls";
import { printEntries } from "./printEntries";
import { applyLook, matchLook } from "./sheetStyles";

type PutSheet = Extract<Write, { kind: "putSheet" }>;

/**
 * The calls that make a sheet of our own, change it in place or take it away. Only what differs from what stands there is
 * written, so that what the user has made of looks, widths and charts that we leave alone stays.
 */
export function planSheetCalls(
  context: Excel.RequestContext,
  { sheet: name, before, after }: PutSheet,
  isThere: boolean,
): readonly PayloadCall[] {
  const { worksheets } = context.workbook;
  if (after === null) {
    return isThere
      ? [
          {
            bytes: CALL_BYTES,
            call: () => {
              worksheets.getItem(name).delete();
            },
          },
        ]
      : [];
  }
  const createSheet = (): void => {
    worksheets.add(name).showGridlines = false;
  };
  const standing = isThere ? before : null;
  const getSheet = () => worksheets.getItem(name);
  return [
    ...(isThere ? [] : [{ bytes: 2 * CALL_BYTES, call: createSheet }]),
    ...planCellCalls(getSheet, standing, after),
    ...planSizeCalls(getSheet, standing, after),
    ...planPageCalls(getSheet, standing, after),
    ...planChartCalls(getSheet, standing, after),
  ];
}

/** Merged cells are parted first, contents come before looks (Excel gives new contents a format), and merging is last. */
function planCellCalls(
  getSheet: () => Excel.Worksheet,
  before: SheetContent | null,
  after: SheetContent,
): readonly PayloadCall[] {
  const [standing, planned] = [readSheetGrid(before), readSheetGrid(after)];
  const isRestyled = (row: number, column: number) =>
    before === null ||
    JSON.stringify(before.font) !== JSON.stringify(after.font) ||
    printLook(standing[row]?.[column]) !== printLook(planned[row]?.[column]);
  const gone = standing.map((cells, row) =>
    cells.map((_, column) => (planned[row]?.[column] === undefined ? true : null)),
  );
  const restyled = planned.map((cells, row) =>
    cells.map((cell, column) => (cell !== null && isRestyled(row, column) ? printLook(cell) : null)),
  );
  const isRemerged = (run: SheetRun) => before === null || isAnyRestyled(run, standing, planned);
  const parted = readMerged(standing, isRemerged);
  const merged = readMerged(planned, isRemerged);
  const call = (run: SheetRun, count: number, change: (range: Excel.Range) => void): PayloadCall => ({
    bytes: count * CALL_BYTES,
    call: () => {
      change(getSheet().getRangeByIndexes(run.row, run.column, run.rowCount, run.columnCount));
    },
  });
  return [
    ...parted.map((run) =>
      call(run, 2, (range) => {
        range.unmerge();
      }),
    ),
    ...matchSheetRuns(gone).map(({ run }) =>
      call(run, 2, (range) => {
        range.clear("All");
      }),
    ),
    ...planEntryCalls(getSheet, standing, planned),
    ...matchSheetRuns(restyled).flatMap(({ run }) => {
      const cell = planned[run.row]?.[run.column];
      if (cell === null || cell === undefined) return [];
      const whole = { ...run, columnCount: Math.max(run.columnCount, evaluateReach(planned, run)) };
      return [
        call(whole, 12, (range) => {
          if (before !== null) range.clear("Formats");
          applyLook(range, matchLook(cell, after.font), whole.rowCount, whole.columnCount);
        }),
      ];
    }),
    ...merged.map((run) =>
      call(run, 2, (range) => {
        range.merge(true);
      }),
    ),
  ];
}

/** A look reaches over the cells that are merged into the last of its row. */
function evaluateReach(planned: Grid<PlacedCell>, { row, column, columnCount }: SheetRun): number {
  const span = planned[row]?.[column + columnCount - 1]?.span ?? 1;
  return columnCount + span - 1;
}

/** Merged cells that are to be parted or merged anew: decided row by row, then taken together where rows are merged alike. */
function readMerged(grid: Grid<PlacedCell>, isRemerged: (run: SheetRun) => boolean): readonly SheetRun[] {
  const marks = grid.map((cells, row) => {
    let owner: string | null = null;
    return cells.map((cell, column) => {
      if (cell !== null) {
        const span = cell.span ?? 1;
        const isMeant = span > 1 && isRemerged({ row, column, rowCount: 1, columnCount: span });
        owner = isMeant ? `${String(column)}+${String(span)}` : null;
      }
      return owner;
    });
  });
  return matchSheetRuns(marks).map(({ run }) => run);
}

function isAnyRestyled(
  { row, column, rowCount, columnCount }: SheetRun,
  one: Grid<PlacedCell>,
  other: Grid<PlacedCell>,
) {
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) {
      if (printLook(one[r]?.[c]) !== printLook(other[r]?.[c])) return true;
    }
  }
  return false;
}

/** The rows in which something is entered anew, in runs that fit in a request. */
function planEntryCalls(
  getSheet: () => Excel.Worksheet,
  standing: Grid<PlacedCell>,
  planned: Grid<PlacedCell>,
): readonly PayloadCall[] {
  const isEntered = planned.map((cells, row) =>
    cells.some((cell, column) => !isSameEntry(standing[row]?.[column], cell)),
  );
  const entries = planned.map((cells) => cells.map(readSheetEntry));
  // A text that begins with "=" shows itself, which is how `printEntries` tells it from a formula.
  const shown = planned.map((cells) => cells.map((cell) => (cell?.kind === "formula" ? "" : readSheetEntry(cell))));
  const printed = printEntries({ formulas: entries, values: shown });
  return matchListRuns(isEntered.map((entered) => (entered ? true : null))).flatMap(({ first, count }) => {
    const rows = printed.slice(first, first + count);
    return planRowRuns(rows.map(evaluateBytes), RUN_BYTES).map((run): PayloadCall => {
      const part = rows.slice(run.first, run.first + run.count);
      return {
        bytes: run.bytes,
        call: () => {
          getSheet().getRangeByIndexes(first + run.first, 0, part.length, part[0]?.length ?? 0).formulas = part;
        },
      };
    });
  });
}

/** A text may read like a formula: "=1+1". */
function isSameEntry(one: PlacedCell | undefined, other: PlacedCell): boolean {
  return (
    (one?.kind === "formula") === (other?.kind === "formula") && matchEntry(readSheetEntry(one), readSheetEntry(other))
  );
}

/** Widths and heights that differ from before. A row without a height of its own, or no longer ours, follows its text. */
function planSizeCalls(
  getSheet: () => Excel.Worksheet,
  before: SheetContent | null,
  after: SheetContent,
): readonly PayloadCall[] {
  const widths = after.columnWidths.map((width, column) => (before?.columnWidths[column] === width ? null : width));
  const heights = after.rows.map(({ height }, row) => (before?.rows[row]?.height === height ? null : height));
  const rowCount = Math.max(before?.rows.length ?? 0, after.rows.length);
  const isFitted = Array.from({ length: rowCount }, (_, index) => {
    const [was, row] = [before?.rows[index], after.rows[index]];
    if (row === undefined) return was?.height === null ? null : true;
    return row.height === null && JSON.stringify(was) !== JSON.stringify(row) ? true : null;
  });
  const columnCount = after.columnWidths.length;
  const call = (change: () => void): PayloadCall => ({ bytes: 2 * CALL_BYTES, call: change });
  return [
    ...matchListRuns(widths).map(({ mark, first, count }) =>
      call(() => {
        getSheet().getRangeByIndexes(0, first, 1, count).format.columnWidth = mark;
      }),
    ),
    ...matchListRuns(heights).map(({ mark, first, count }) =>
      call(() => {
        getSheet().getRangeByIndexes(first, 0, count, 1).format.rowHeight = mark;
      }),
    ),
    ...matchListRuns(isFitted).map(({ first, count }) =>
      call(() => {
        getSheet().getRangeByIndexes(first, 0, count, columnCount).format.autofitRows();
      }),
    ),
  ];
}
