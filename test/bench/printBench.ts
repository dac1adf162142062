import type { BenchRow } from "./row";

const print = (figure: number): string =>
  figure >= 100 || Number.isInteger(figure) ? String(Math.round(figure)) : figure.toPrecision(2);

/** The rows as a table in Markdown. The last column says how many times ours the reference took: above 1 we win. */
export const printBench = (rows: readonly BenchRow[]): string =>
  [
    "| What | Rows | Ours | Reference | Unit | Reference ÷ ours |",
    "| --- | --: | --: | --- | --- | --: |",
    ...rows.map(({ group, what, rowCount, ours, reference, unit }) => {
      const theirs = reference === null ? "" : `${print(reference.figure)} (${reference.name})`;
      const ratio = reference === null ? "" : print(reference.figure / ours);
      return `| ${group}: ${what} | ${rowCount === null ? "" : String(rowCount)} | ${print(ours)} | ${theirs} | ${unit} | ${ratio} |`;
    }),
  ].join("\n");
