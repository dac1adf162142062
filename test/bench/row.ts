/** One line of the bench's table. */
export type BenchRow = {
  readonly group: string;
  readonly what: string;
  /** Rows of the table that it was measured on; null where that means nothing. */
  readonly rowCount: number | null;
  readonly ours: number;
  /** What stands beside it, measured in the same run; null where there is nothing to stand beside. */
  readonly reference: { readonly name: string; readonly figure: number } | null;
  readonly unit: "round trips" | "kB" | "ms" | "MB" | "tasks" | "exponent";
};

const mark = "bench ";

/** A measurement runs in a process of its own and tells its rows on its output. */
export const tellRow = (row: BenchRow): void => console.log(mark + JSON.stringify(row));

export const parseRows = (output: string): readonly BenchRow[] =>
  output.split("\n").flatMap((line) => {
    // Written by `tellRow` alone.
    return line.startsWith(mark) ? [JSON.parse(line.slice(mark.length)) as BenchRow] : [];
  });

export const readMedian = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
