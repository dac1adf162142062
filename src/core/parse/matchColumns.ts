import type { ReportPeriod } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { TableVocabulary } from "../vocabulary/tableVocabulary";
import type { TableSnapshot } from "../workbook";
import { type DatedChoice, matchDated } from "./matchDated";
import { type HeaderMatch, matchGivenRoles, matchHeaders } from "./matchHeaders";
import { matchLabelColumn } from "./matchLabelColumn";
import { matchPreferred } from "./matchPreferred";
import { matchRole } from "./matchRole";
import type { ColumnRoles } from "./reportAnswers";

export type MatchedColumns = {
  /** Roles by index into the table's headers. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Roles that several columns could play and nothing decides between. */
  readonly undecided: ReadonlyMap<ColumnKey, readonly number[]>;
};

/**
 * Which column plays which role: by name and synonym, then by the years and periods in the headers, never by position.
 * Years and months are read against the report's period; without one the latest that the headers name counts.
 * Where no header names the rows, the first column of text does.
 * `roles` are the user's own words about headers (by `parseMatchKey`) and go before everything else.
 */
export const matchColumns = (
  source: TableSnapshot,
  vocabulary: TableVocabulary,
  reportPeriod: ReportPeriod | null,
  roles: ColumnRoles = new Map(),
): MatchedColumns => {
  const given = matchGivenRoles(source.headers, vocabulary, roles);
  const matches = matchHeaders(source.headers, vocabulary).filter(
    ({ index, column }) => !given.has(index) && !(column.type === "amount" && isShareColumn(source, index)),
  );
  const year = reportPeriod?.year ?? readLatestYear(matches);
  const period = reportPeriod ?? readLatestPeriod(matches, year);
  const groups = new Map<ColumnKey, HeaderMatch[]>();
  for (const match of matches) {
    const role = matchRole(match, matches, vocabulary, year);
    if (role !== null) groups.set(role, [...(groups.get(role) ?? []), match]);
  }
  for (const [role, group] of groups) groups.set(role, matchSurest(group));
  applyBudgetRevision(groups);
  for (const role of given.values()) if (role !== null) groups.delete(role);

  const columns = new Map<ColumnKey, number>();
  const undecided = new Map<ColumnKey, readonly number[]>();
  for (const [role, group] of groups) {
    const preferred = matchPreferred(role, group);
    const choice = isDated(role, vocabulary) ? matchDated(preferred, period) : matchOnly(preferred);
    if (choice.current !== null) columns.set(role, choice.current.index);
    const open = choice.undecided.map(({ index }) => index);
    if (open.length > 0) undecided.set(role, open);
    if (role === "forecast" && choice.previous !== null && !groups.has("previousForecast")) {
      columns.set("previousForecast", choice.previous.index);
    }
  }
  for (const [index, role] of given) {
    if (role === null) continue;
    const indexes = [...given].flatMap(([other, its]) => (its === role ? [other] : []));
    if (indexes.length === 1) columns.set(role, index);
    else undecided.set(role, indexes);
  }

  const isBudget = vocabulary.columns.some(({ key }) => key === "verksamhet");
  const isRowsNamed = columns.has("verksamhet") || undecided.has("verksamhet");
  const labelColumn = !isBudget || isRowsNamed ? null : matchLabelColumn(source, columns);
  if (labelColumn !== null) {
    columns.set("verksamhet", labelColumn);
    if (columns.get("code") === labelColumn) columns.delete("code");
  }
  return { columns, undecided };
};

/** Beside a name of ours a header that only has its words is another figure, unless a month or a revision sets it apart. */
const matchSurest = (group: readonly HeaderMatch[]): HeaderMatch[] =>
  group.some(({ isLoose }) => !isLoose)
    ? group.filter(({ isLoose, isOverriding, header }) => !isLoose || isOverriding || header.month !== null)
    : [...group];

/** Shown in per cent: "Förbrukat 65 %" is no outcome, whatever its header. */
export const isShareColumn = ({ body }: Pick<TableSnapshot, "body">, index: number): boolean =>
  (body.numberFormats[0]?.[index] ?? "").includes("%");

/** A role without dates has one column or none. */
const matchOnly = (matches: readonly HeaderMatch[]): DatedChoice => {
  const [only] = matches;
  return only !== undefined && matches.length === 1
    ? { current: only, previous: null, undecided: [] }
    : { current: null, previous: null, undecided: matches };
};

/** Forecasts, outcomes and deviations are from a month, and so is all that is said of goals; the latest counts. */
const isDated = (role: ColumnKey, vocabulary: TableVocabulary): boolean =>
  !vocabulary.columns.some(({ key }) => key === "budget") ||
  role === "forecast" ||
  role === "previousForecast" ||
  role === "actual" ||
  role === "deviation";

/**
 * The revised budget counts; beside it a plain "Budget" is the original one. An original budget alone is the budget,
 * unless changes to it stand in a column of their own: then nobody has added them up.
 */
const applyBudgetRevision = (groups: Map<ColumnKey, HeaderMatch[]>): void => {
  const budgets = groups.get("budget") ?? [];
  const originals = groups.get("originalBudget") ?? [];
  const plain = budgets.filter(({ isOverriding }) => !isOverriding);
  if (budgets.length === 0 && originals.length > 0 && !groups.has("budgetChange")) {
    groups.set("budget", originals);
    groups.delete("originalBudget");
  } else if (plain.length > 0 && plain.length < budgets.length && originals.length === 0) {
    groups.set("originalBudget", plain);
  }
};

/** The year that the forecasts are for, else the budgets, else the outcomes; the one after the last final accounts. */
const readLatestYear = (matches: readonly HeaderMatch[]): number | null => {
  const readYear = (isAsked: (key: ColumnKey) => boolean): number | null => {
    const years = matches
      .filter(({ column, header }) => isAsked(column.key) && !header.isComparison)
      .flatMap(({ header }) => (header.year === null ? [] : [header.year]));
    return years.length === 0 ? null : Math.max(...years);
  };
  const lastAccounts = readYear((key) => key === "lastYearActual");
  return (
    readYear((key) => key === "forecast") ??
    readYear((key) => key === "budget" || key === "originalBudget") ??
    readYear((key) => key !== "lastYearActual") ??
    (lastAccounts === null ? null : lastAccounts + 1)
  );
};

const readLatestPeriod = (matches: readonly HeaderMatch[], year: number | null): ReportPeriod | null => {
  const months = matches.flatMap(({ header }) =>
    header.month === null || header.yearOffset === -1 || (header.year ?? year) !== year ? [] : [header.month],
  );
  return months.length === 0 ? null : { year: year ?? 0, month: Math.max(...months) };
};
