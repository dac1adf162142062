import { matchColumns } from "../parse/matchColumns";
import { parseMatchKey } from "../parse/parsePlainText";
import { readCellText } from "../parse/readCellText";
import type { ReportTable } from "../report/goalReport";
import type { BudgetTable, InterimReport } from "../report/interimReport";
import type { ColumnKey, ReportTableKey } from "../vocabulary/keys";
import { headingFactWord, reportFactWords } from "../vocabulary/reportFactWords";
import { reportFacts } from "../vocabulary/reportFacts";
import { vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot } from "../workbook";
import type { DecidedContent, DecidedRow, DecidedTable } from "./decidedReport";

/** A table's figures and texts as they stand, with their place in the workbook. */
export type StandingTable = Omit<DecidedTable, "rows"> & {
  readonly source: TableSnapshot;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly labelRole: ColumnKey;
  readonly rows: readonly StandingRow[];
};

export type StandingRow = DecidedRow & {
  /** In the table's body, from 0. */
  readonly index: number;
  /** A typed or calculated sum of other rows. */
  readonly isSum: boolean;
};

type WordTableKey = Exclude<ReportTableKey, "reportFacts" | "statusWords">;

/** By what a row of words is known, and what of it the report says. */
const wordRoles: Readonly<Record<WordTableKey, readonly [label: ColumnKey, ...roles: ColumnKey[]]>> = {
  comments: ["heading", "section", "commentText"],
  events: ["event", "orgUnit", "parentUnit", "mostImportant"],
  goals: ["goal", "contribution", "commentary", "answer", "reason"],
  activities: ["activity", "goal", "group", "status"],
  indicators: ["indicator", "goal", "condition", "target", "history", "latestValue", "measured", "answer"],
  assignments: ["assignment", "decisionYear", "decision", "status", "comment", "proposal"],
};

/** What Rapportuppgifter says that is printed; what it says of the decision itself is no part of what was decided. */
const printedFacts: ReadonlySet<string> = new Set(
  (["municipality", "committee", "department", "unit", "printUnit"] as const).flatMap((key) =>
    reportFactWords[key].map(parseMatchKey),
  ),
);
const headingPrefix = parseMatchKey(headingFactWord);

/** All figures and texts of the report, table by table: what is stored when it is decided, and held against that afterwards. */
export const readDecidedTables = (report: InterimReport): readonly StandingTable[] => {
  const { facts, budgetTables, comments, events, goals, activities, indicators, assignments } = report;
  return [
    ...budgetTables.map(readBudgetTable),
    ...(facts.source === null ? [] : [readFacts(facts.source)]),
    ...readWords(
      "comments",
      comments,
      (comments?.entries ?? []).filter(({ text }) => text !== ""),
    ),
    ...readWords("events", events, events?.entries ?? []),
    ...readWords("goals", goals, goals?.entries ?? []),
    ...readWords("activities", activities, activities?.entries ?? []),
    ...readWords("indicators", indicators, indicators?.entries ?? []),
    ...readWords("assignments", assignments, assignments?.entries ?? []),
  ];
};

const readBudgetTable = ({ key, source, columns, rows }: BudgetTable): StandingTable => {
  const roles = vocabularies[key].columns.flatMap((column) =>
    columns.has(column.key) && (column.type === "amount" || column.key === "comment") ? [column.key] : [],
  );
  return {
    key,
    name: source.name,
    source,
    columns,
    labelRole: "verksamhet",
    roles,
    rows: rows
      .filter(({ kind }) => kind === "item" || kind === "part" || kind === "sum")
      .map(({ index, kind, label, amounts }) => ({
        number: readCellText(source, index, columns.get("code")),
        label,
        cells: roles.map((role) =>
          role === "comment" ? readWord(source, index, columns.get(role)) : (amounts.get(role) ?? null),
        ),
        index,
        isSum: kind === "sum",
      })),
  };
};

const readFacts = (source: TableSnapshot): StandingTable => {
  const { columns } = matchColumns(source, reportFacts, null);
  const names = source.body.values.map((_, index) => readCellText(source, index, columns.get("fact")));
  return {
    key: "reportFacts",
    name: source.name,
    source,
    columns,
    labelRole: "fact",
    roles: ["factValue"],
    rows: names.flatMap((label, index): readonly StandingRow[] => {
      const name = parseMatchKey(label);
      if (!printedFacts.has(name) && !name.startsWith(headingPrefix)) return [];
      return [{ number: "", label, cells: [readWord(source, index, columns.get("factValue"))], index, isSum: false }];
    }),
  };
};

const readWords = (
  key: WordTableKey,
  table: Pick<ReportTable<unknown>, "source" | "columns"> | null,
  entries: readonly { readonly index: number; readonly number: string | null }[],
): readonly StandingTable[] => {
  if (table === null) return [];
  const { source, columns } = table;
  const [labelRole, ...others] = wordRoles[key];
  const roles = others.filter((role) => columns.has(role));
  return [
    {
      key,
      name: source.name,
      source,
      columns,
      labelRole,
      roles,
      rows: entries.map(({ index, number }) => ({
        number: number ?? "",
        label: readCellText(source, index, columns.get(labelRole)),
        cells: roles.map((role) => readWord(source, index, columns.get(role))),
        index,
        isSum: false,
      })),
    },
  ];
};

const readWord = (source: TableSnapshot, index: number, column: number | undefined): DecidedContent =>
  readCellText(source, index, column) || null;
