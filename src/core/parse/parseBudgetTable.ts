import type { ColumnRoles } from "./reportAnswers";
import type { BudgetRow, BudgetRowKind, BudgetTable } from "../report/interimReport";
import type { ReportPeriod } from "../report/interimReport";
import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import { vocabularies } from "../vocabulary/vocabularies";
import type { CellContent, TableSnapshot } from "../workbook";
import { type MatchedColumns, matchColumns } from "./matchColumns";
import { matchConvention } from "./matchConvention";
import { matchDeviationColumns } from "./matchDeviationColumns";
import { matchMisnamedSums } from "./matchMisnamedSums";
import { matchRevisedTotal } from "./matchRevisedTotal";
import { isAmount, parseAmount } from "./parseAmount";
import { isPartLabel, isSumLabel, readRowType } from "./parseRowKind";
import { readPrintedUnit } from "./readPrintedUnit";

/** One column of figures as the rows are read: its role, its place, and whether we compute it. */
type FigureColumn = { readonly key: ColumnKey; readonly index: number; readonly isComputed: boolean };

/**
 * Reads a recognised budget table. `period` decides between columns of several years and months;
 * `convention` is what the user or Rapportuppgifter says, null where neither does; `roles` as in `matchColumns`.
 */
export const parseBudgetTable = (
  source: TableSnapshot,
  key: BudgetTableKey,
  period: ReportPeriod | null,
  convention: SignConvention | null,
  roles?: ColumnRoles,
): BudgetTable => {
  const vocabulary = vocabularies[key];
  const { columns, undecided } = matchColumnsByFigures(source, key, matchColumns(source, vocabulary, period, roles));
  const figures = vocabulary.columns.flatMap((column): FigureColumn[] => {
    const index = columns.get(column.key);
    if (column.type !== "amount" || index === undefined) return [];
    return [{ key: column.key, index, isComputed: column.use === "computed" }];
  });
  const named = source.body.values.map((cells, index) => parseBudgetRow(cells, index, columns, figures));
  const units = figures.map(({ key: role, index }) => ({ key: role, unit: readPrintedUnit(source.body, index) }));
  const isTyped = ({ index }: BudgetRow): boolean => readRowType(source.body.values[index], columns) !== null;
  const sumsUnder = [
    ...(source.totals?.values ?? []),
    ...source.below.values.filter((cells) => isSumLabel(readLabel(cells, columns))),
  ].map((cells) => parseBudgetRow(cells, 0, columns, figures).amounts);
  const misnamed = matchMisnamedSums(named, units, key, sumsUnder);
  const rows = named.map((row, index) =>
    misnamed.has(index) && !isTyped(row) ? { ...row, kind: "item" as const } : row,
  );
  const table = { key, source, columns, undecidedColumns: undecided, rows, convention };
  return { ...table, proposedConvention: matchConvention(table) };
};

/** Headers decide; between several called Avvikelse, and between two meanings of Total budget, their figures do. */
const matchColumnsByFigures = (source: TableSnapshot, key: BudgetTableKey, matched: MatchedColumns): MatchedColumns => {
  const columns = matchRevisedTotal(source, matched.columns) ?? matched.columns;
  const known = new Set(vocabularies[key].columns.map((column) => column.key));
  const found = [...matchDeviationColumns(source, columns, matched.undecided.get("deviation") ?? [])].filter(([role]) =>
    known.has(role),
  );
  const isDecided = (role: ColumnKey): boolean => found.some(([other]) => other === role);
  return {
    columns: new Map([...columns, ...found]),
    undecided: new Map([...matched.undecided].filter(([role]) => !isDecided(role))),
  };
};

const parseBudgetRow = (
  cells: readonly CellContent[],
  index: number,
  columns: ReadonlyMap<ColumnKey, number>,
  figures: readonly FigureColumn[],
): BudgetRow => {
  const amounts = new Map<ColumnKey, number>();
  let hasFigures = false;
  for (const column of figures) {
    const content = cells[column.index] ?? "";
    if (isAmount(content)) amounts.set(column.key, content);
    // A formula of deviations fills every row, so it says nothing of what the row is.
    if (!column.isComputed && (isAmount(content) || parseAmount(content).kind !== "blank")) hasFigures = true;
  }
  const label = readLabel(cells, columns);
  return { index, kind: readRowKind(cells, label, hasFigures, columns), label, amounts };
};

/** The row's name; its code where the name is blank. */
const readLabel = (cells: readonly CellContent[], columns: ReadonlyMap<ColumnKey, number>): string =>
  readText(cells, columns.get("verksamhet")) || readText(cells, columns.get("code"));

const readText = (cells: readonly CellContent[], index: number | undefined): string =>
  index === undefined ? "" : String(cells[index] ?? "").trim();

/** Radtyp decides where it is filled in, then the label's words. */
const readRowKind = (
  cells: readonly CellContent[],
  label: string,
  hasFigures: boolean,
  columns: ReadonlyMap<ColumnKey, number>,
): BudgetRowKind => {
  const rowType = readRowType(cells, columns);
  if (rowType === "sum" || rowType === "heading") return rowType;
  if (rowType === null && isSumLabel(label)) return "sum";
  if (hasFigures) return isPartLabel(label) ? "part" : "item";
  return label === "" ? "blank" : "heading";
};
