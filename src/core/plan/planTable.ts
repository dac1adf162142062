import { describeTotalsInside } from "../check/totalInside";
import type { Finding } from "../finding/finding";
import { type DeviationKey, type DeviationTerms, matchDeviationTerms } from "../formula/matchDeviationTerms";
import { readFormulaColumns } from "../formula/readFormulaColumns";
import { readFormulaNames } from "../formula/readFormulaNames";
import type { BudgetTable } from "../report/interimReport";
import type { SignConvention } from "../vocabulary/signConvention";
import { describeLacking } from "./describeLacking";
import type { DeviationColumn } from "./deviationColumn";
import type { PreviewCell, PreviewGroup, ProposalNote } from "./deviationProposal";
import { matchSumRowLabels } from "./matchSumRowLabels";
import type { TableShape, Write } from "./plan";
import { planDeviationColumn } from "./planDeviationColumn";
import { isFormatSuggested, planFormats } from "./planFormats";
import { planFormulaFormats } from "./planFormulaFormats";
import { planSumRow } from "./planSumRow";
import { printFreeHeader } from "./printFreeHeader";
import { readTableDecimals } from "./readTableDecimals";
import { readTableShape } from "./readTableShape";
import type { DeviationWords } from "./sheetWords";
import type { SumRow } from "./sumRow";
import type { TableContext } from "./tableContext";

export type TablePlan =
  /** Something must be mended first. */
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  | {
      readonly kind: "ready";
      readonly writes: readonly Write[];
      readonly groups: readonly PreviewGroup[];
      readonly notes: readonly ProposalNote[];
      readonly shape: TableShape;
      readonly formats: { readonly isSuggested: boolean; readonly isChosen: boolean };
    };

/** Deviations, sums and formats of one table under a convention. `wantsFormats`: what the user said, null where they did not. */
export const planTable = (
  table: BudgetTable,
  convention: SignConvention,
  wantsFormats: boolean | null,
  words: DeviationWords,
): TablePlan => {
  const { source } = table;
  const present = new Set(table.columns.keys());
  const terms = matchDeviationTerms("deviation", convention, present);
  if (terms.kind === "lacks") return { kind: "blocked", findings: describeLacking(table, terms.columns) };
  const sumRows = matchSumRowLabels(table);
  if (sumRows === "unclear") return { kind: "blocked", findings: describeTotalsInside(table) };

  // Where the result is the deviation and stands in a column of its own, a second one would say nothing new.
  const isWanted = !present.has("deviation") && !(terms.kind === "result" && present.has("result"));
  const isRightTaken = isWanted && !source.isRightFree;
  const headers = new Map(readFormulaNames(table).headers);
  if (isWanted && !isRightTaken) headers.set("deviation", printFreeHeader(words.deviation, source.headers));
  const context: TableContext = {
    table,
    convention,
    words,
    names: { table: source.name, headers },
    sumRows,
    cells: readFormulaColumns(table),
    decimals: readTableDecimals(table),
  };
  const deviations = readDeviations(context, terms).map(([key, found]) => planDeviationColumn(context, key, found));
  const sumRow = planSumRow(context, deviations);
  const isSuggested = isFormatSuggested(context, deviations, sumRow);
  // Once the formulas stand, whoever said no to formats is not asked again by default.
  const isChosen = wantsFormats ?? (isSuggested && deviations.some(({ writes }) => writes.length > 0));
  const formats = planFormats(context, deviations, sumRow, isChosen);
  const planned = [
    ...deviations.flatMap(({ header, isNew, writes }): readonly Write[] =>
      isNew ? [{ kind: "addColumn", tableId: source.id, header }, ...writes] : writes,
    ),
    ...sumRow.writes,
  ];
  const contents = planFormulaFormats(planned, source);
  return {
    kind: "ready",
    writes: [...contents.writes, ...formats.writes],
    groups: printGroups(table, deviations, sumRow, [...contents.formats, ...formats.formats]),
    notes: describeNotes(deviations, sumRow, isRightTaken),
    shape: readTableShape(source, isOrdered(planned) ? (table.columns.get("verksamhet") ?? null) : null),
    formats: { isSuggested, isChosen },
  };
};

/** Deviations that the table has a column for, or gets one; a period or total deviation without a column is not asked for. */
const readDeviations = (
  { names, convention, table }: TableContext,
  terms: DeviationTerms,
): readonly (readonly [DeviationKey, DeviationTerms])[] => {
  const others: readonly DeviationKey[] = ["periodDeviation", "totalDeviation"];
  const present = new Set(table.columns.keys());
  return [
    ...(names.headers.has("deviation") ? [["deviation", terms] as const] : []),
    ...others.flatMap((key) => {
      const found = matchDeviationTerms(key, convention, present);
      return present.has(key) && found.kind !== "lacks" ? [[key, found] as const] : [];
    }),
  ];
};

/** Whether what is written, or what it replaces, differs from row to row. */
const isOrdered = (writes: readonly Write[]): boolean =>
  writes.some((write) => {
    if (write.kind !== "setContents" || write.target.kind !== "column") return false;
    return [write.before, write.after].some(({ formulas: rows }) => new Set(rows.map((row) => row[0])).size > 1);
  });

const printGroups = (
  { source: { name, sheet } }: BudgetTable,
  deviations: readonly DeviationColumn[],
  sumRow: SumRow,
  formats: Extract<PreviewGroup, { kind: "formats" }>["formats"],
): readonly PreviewGroup[] => {
  const place = { table: name, sheet };
  const groups: readonly PreviewGroup[] = [
    { kind: "deviations", ...place, cells: printChangedFirst(deviations.flatMap(({ cells }) => cells)) },
    { kind: "sums", ...place, cells: printChangedFirst(sumRow.cells) },
    { kind: "formats", ...place, formats },
  ];
  return groups.filter((group) => (group.kind === "formats" ? group.formats : group.cells).length > 0);
};

const printChangedFirst = (cells: readonly PreviewCell[]): readonly PreviewCell[] => [
  ...cells.filter(({ isChanged }) => isChanged),
  ...cells.filter(({ isChanged }) => !isChanged),
];

const describeNotes = (
  deviations: readonly DeviationColumn[],
  sumRow: SumRow,
  isRightTaken: boolean,
): readonly ProposalNote[] => [
  ...(isRightTaken ? [{ kind: "right-taken" } as const] : []),
  ...deviations
    .filter(({ ownFormulaCount }) => ownFormulaCount > 0)
    .map(({ header, ownFormulaCount }) => ({ kind: "own-formulas", header, cellCount: ownFormulaCount }) as const),
  ...(sumRow.place.kind === "none" ? [sumRow.place.note] : []),
];
