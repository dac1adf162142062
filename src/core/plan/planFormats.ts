import { printCellAddress } from "../parse/printCellAddress";
import type { DeviationColumn } from "./deviationColumn";
import type { PreviewFormat } from "./deviationProposal";
import { generalFormat, textFormat } from "../parse/numberFormats";
import type { Target, Write } from "./plan";
import type { SumRow } from "./sumRow";
import type { TableContext } from "./tableContext";

export type Formats = {
  readonly writes: readonly Write[];
  readonly formats: readonly PreviewFormat[];
};

/** Whether the user has set no formats of their own where ours would go: neither number formats nor conditional ones. */
export const isFormatSuggested = (
  { table: { source, columns } }: TableContext,
  deviations: readonly DeviationColumn[],
  sumRow: SumRow,
): boolean =>
  deviations.length > 0 &&
  deviations.every(({ key }) => {
    const column = columns.get(key);
    if (column === undefined) return true;
    const sum = sumRow.figures.find((figure) => figure.key === key);
    return (
      source.body.numberFormats.every((row) => (row[column] ?? generalFormat) === generalFormat) &&
      (source.conditionalFormatCounts[column] ?? 0) === 0 &&
      (sum?.numberFormat ?? generalFormat) === generalFormat
    );
  });

/**
 * Formats of the deviation columns and the sums under the table's figures. A totals row that is new looks like the
 * columns above it whether formats are wanted or not: nobody has formatted it yet.
 */
export const planFormats = (
  context: TableContext,
  deviations: readonly DeviationColumn[],
  sumRow: SumRow,
  isChosen: boolean,
): Formats => {
  const columns = isChosen ? deviations.map((column) => planColumn(context, column, sumRow)) : [];
  const sums = sumRow.figures
    .filter(({ key }) => !isChosen || !deviations.some((column) => column.key === key))
    .filter(({ numberFormat }) => sumRow.place.kind === "new" || (isChosen && numberFormat === generalFormat))
    .map(({ key, header, target, address, numberFormat }) => {
      const { source, columns: roles } = context.table;
      const above = source.body.numberFormats.at(-1)?.[roles.get(key) ?? -1] ?? generalFormat;
      // Figures that are text look like text; their sum is none.
      return planNumberFormat(target, header, address, [[numberFormat]], above === textFormat ? generalFormat : above);
    });
  const parts = [...columns, ...sums];
  return { writes: parts.flatMap(({ writes }) => writes), formats: parts.flatMap(({ formats }) => formats) };
};

/** One deviation column with its sum: the format, and the mark unless something marks the column already. */
const planColumn = (context: TableContext, { key, header }: DeviationColumn, sumRow: SumRow): Formats => {
  const { source, columns } = context.table;
  const index = columns.get(key);
  const column = index ?? source.headers.length;
  const format = printDeviationFormat(context.decimals);
  const body: Target = { kind: "column", tableId: source.id, header };
  const firstRow = source.row + 1;
  const rowCount = source.body.values.length;
  const first = printCellAddress(firstRow, source.column + column);
  const last = printCellAddress(firstRow + rowCount - 1, source.column + column);
  const address = rowCount === 1 ? first : `${first}:${last}`;
  const formatsNow = source.body.numberFormats.map((row) => [
    index === undefined ? generalFormat : (row[index] ?? generalFormat),
  ]);
  const sum = sumRow.figures.find((figure) => figure.key === key);
  const isMarked = index !== undefined && (source.conditionalFormatCounts[index] ?? 0) > 0;
  const places = [
    { target: body, address, formatsNow },
    ...(sum === undefined ? [] : [{ target: sum.target, address: sum.address, formatsNow: [[sum.numberFormat]] }]),
  ];
  const parts = [
    ...places.map((place) => planNumberFormat(place.target, header, place.address, place.formatsNow, format)),
    ...(isMarked ? [] : places.map((place) => planMark(place.target, header, place.address, context.decimals))),
  ];
  return { writes: parts.flatMap(({ writes }) => writes), formats: parts.flatMap(({ formats }) => formats) };
};

const planNumberFormat = (
  target: Target,
  header: string,
  address: string,
  before: readonly (readonly string[])[],
  format: string,
): Formats => {
  if (before.every((row) => row.every((cell) => cell === format))) return { writes: [], formats: [] };
  return {
    writes: [{ kind: "setNumberFormats", target, before, after: before.map((row) => row.map(() => format)) }],
    formats: [
      { address, header, change: { kind: "numberFormat", before: before[0]?.[0] ?? generalFormat, after: format } },
    ],
  };
};

/** A deficit is marked from half of the last shown unit: what is shown as 0 is not marked. */
const planMark = (target: Target, header: string, address: string, decimals: number): Formats => ({
  writes: [{ kind: "addDeficitMark", target, threshold: -0.5 * 10 ** -decimals }],
  formats: [{ address, header, change: { kind: "deficitMark" } }],
});

/**
 * "+300", "-150" and "0" with as many decimals as the table shows. A plain `+#,##0;-#,##0;0` would show +0 for 0.4,
 * so the signs begin where the rounded figure is no longer 0.
 */
export const printDeviationFormat = (decimals: number): string => {
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const half = `0.${"0".repeat(decimals)}5`;
  return `[>=${half}]+#,##0${fraction};[<=-${half}]-#,##0${fraction};0${fraction}`;
};
