import type { PlacedCell } from "../core/plan/readSheetGrid";
import type { Grid } from "../core/workbook";

/** A rectangle of cells, from 0. */
export type SheetRun = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/**
 * Divides the cells that have a mark into few rectangles of the same mark: each stretch of a row is joined with the same
 * stretch of the row above. Marks are compared with `===`; null is no mark.
 */
export function matchSheetRuns<T>(marks: Grid<T | null>): readonly { readonly mark: T; readonly run: SheetRun }[] {
  const done: { mark: T; run: SheetRun }[] = [];
  let open: { mark: T; run: SheetRun }[] = [];
  marks.forEach((cells, row) => {
    const stretches = readStretches(cells).map(({ mark, column, columnCount }) => {
      const above = open.find(({ run, mark: other }) => {
        return other === mark && run.column === column && run.columnCount === columnCount;
      });
      const run =
        above === undefined
          ? { row, column, rowCount: 1, columnCount }
          : { ...above.run, rowCount: above.run.rowCount + 1 };
      return { mark, run, above };
    });
    done.push(...open.filter((closed) => !stretches.some(({ above }) => above === closed)));
    open = stretches.map(({ mark, run }) => ({ mark, run }));
  });
  return [...done, ...open];
}

function readStretches<T>(
  cells: readonly (T | null)[],
): readonly { readonly mark: T; readonly column: number; readonly columnCount: number }[] {
  const stretches: { mark: T; column: number; columnCount: number }[] = [];
  cells.forEach((mark, column) => {
    if (mark === null) return;
    const last = stretches.at(-1);
    if (last?.mark === mark && last.column + last.columnCount === column) last.columnCount += 1;
    else stretches.push({ mark, column, columnCount: 1 });
  });
  return stretches;
}

/** Stretches of a list whose items are the same, by `===`; null is left out. */
export function matchListRuns<T>(
  items: readonly (T | null)[],
): readonly { readonly mark: T; readonly first: number; readonly count: number }[] {
  return readStretches(items).map(({ mark, column, columnCount }) => ({ mark, first: column, count: columnCount }));
}

/** How a sheet's cell looks and how far it reaches, as one text: the same for cells that look the same. */
export function printLook(cell: PlacedCell | undefined): string {
  if (cell === undefined) return "";
  if (cell === null) return "merged";
  return `${cell.style} ${String(cell.decimals ?? "")} ${String(cell.span ?? 1)}`;
}
