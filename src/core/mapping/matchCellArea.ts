import { isSumLabel } from "../parse/parseRowKind";
import type { CellContent, RangeArea, SelectedCells } from "../workbook";

/**
 * The cells that somebody means: those selected, or around a single selected cell all that hang together with it, as Excel's own
 * Infoga › Tabell takes them. A line of title above the headers is left out (one filled cell where the table has several
 * columns), and so are rows of sums at the bottom: they stay under the table. Null where there is nothing.
 */
export const matchCellArea = (cells: SelectedCells): RangeArea | null => {
  const { selected } = cells;
  const isOne = selected.rowCount * selected.columnCount === 1;
  const wanted = isOne ? matchAround(cells) : matchWithin(cells);
  return wanted === null ? null : trimArea(cells, wanted);
};

/** Edges in the grid that was read, all of them inside. */
type Edges = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

const matchWithin = ({ row, column, values, selected }: SelectedCells): Edges | null => {
  const edges = {
    top: Math.max(0, selected.row - row),
    bottom: Math.min(values.length, selected.row - row + selected.rowCount) - 1,
    left: Math.max(0, selected.column - column),
    right: Math.min(values[0]?.length ?? 0, selected.column - column + selected.columnCount) - 1,
  };
  return edges.top > edges.bottom || edges.left > edges.right ? null : edges;
};

/** Grows until it has nothing but blank cells around it. */
const matchAround = ({ row, column, values, selected }: SelectedCells): Edges | null => {
  const [height, width] = [values.length, values[0]?.length ?? 0];
  const [first, start] = [selected.row - row, selected.column - column];
  let edges: Edges = { top: first, bottom: first, left: start, right: start };
  for (;;) {
    const { top, bottom, left, right } = edges;
    const isFilled = (atRow: number, atColumn: number): boolean => (values[atRow]?.[atColumn] ?? "") !== "";
    const rows = readNumbers(top - 1, bottom + 1);
    const columns = readNumbers(left - 1, right + 1);
    const next: Edges = {
      top: top > 0 && columns.some((at) => isFilled(top - 1, at)) ? top - 1 : top,
      bottom: bottom < height - 1 && columns.some((at) => isFilled(bottom + 1, at)) ? bottom + 1 : bottom,
      left: left > 0 && rows.some((at) => isFilled(at, left - 1)) ? left - 1 : left,
      right: right < width - 1 && rows.some((at) => isFilled(at, right + 1)) ? right + 1 : right,
    };
    if (Object.values(next).join() === Object.values(edges).join()) break;
    edges = next;
  }
  const isInside = edges.top >= 0 && edges.left >= 0 && edges.top < height && edges.left < width;
  return isInside ? edges : null;
};

const trimArea = ({ sheet, row, column, values }: SelectedCells, edges: Edges): RangeArea | null => {
  const readRow = (at: number): readonly CellContent[] => (values[at] ?? []).slice(edges.left, edges.right + 1);
  const countFilled = (at: number): number => readRow(at).filter((cell) => cell !== "").length;
  let { top, bottom } = edges;
  while (bottom > top && countFilled(bottom) === 0) bottom -= 1;
  while (bottom > top && readRow(bottom).some((cell) => typeof cell === "string" && isSumLabel(cell))) bottom -= 1;
  while (bottom > top && countFilled(bottom) === 0) bottom -= 1;
  while (top < bottom && countFilled(top) <= (edges.right > edges.left ? 1 : 0)) top += 1;
  if (countFilled(top) === 0) return null;
  // A column that is blank all the way belongs to nobody.
  const isBlank = (at: number): boolean => readNumbers(top, bottom).every((line) => (values[line]?.[at] ?? "") === "");
  let { left, right } = edges;
  while (right > left && isBlank(right)) right -= 1;
  while (left < right && isBlank(left)) left += 1;
  return { sheet, row: row + top, column: column + left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
};

const readNumbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
