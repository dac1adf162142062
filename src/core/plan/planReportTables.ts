import type { InterimReport } from "../report/interimReport";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import type { ColumnVocabulary } from "../vocabulary/tableVocabulary";
import { isBudgetTableKey, vocabularies } from "../vocabulary/vocabularies";
import type { CellContent, Grid, WorkbookSnapshot } from "../workbook";
import { planListColumns, planStatusWordRows, printListFormulas } from "./planStatusWordTable";
import { matchFreeName } from "./matchFreeName";
import type { ColumnValidation, Plan, TableColumn, Write } from "./plan";
import { printListSource } from "./printListSource";
import type { AskedFact, StatusList } from "./reportTableWords";
import type { SheetWords } from "./sheetWords";

/** What the user has told of the report; a fact that is not told gets a row to be filled in. */
export type AskedFacts = Partial<Readonly<Record<AskedFact, string>>>;

/** Rows that new tables begin with, by column; a table that is not named begins with a blank row. */
export type FilledTables = Partial<
  Readonly<Record<TableKey, readonly Partial<Readonly<Record<ColumnKey, CellContent>>>[]>>
>;

/** In the order in which the report needs them; Statusord and Mål first, since the others' dropdowns take their words there. */
const order: readonly TableKey[] = [
  "reportFacts",
  "statusWords",
  "operatingBudget",
  "investmentBudget",
  "comments",
  "events",
  "goals",
  "activities",
  "indicators",
  "assignments",
];

/** The budget tables have far more columns than most need; these are what Köping has, and what a forecast needs. */
const budgetColumns: readonly ColumnKey[] = ["verksamhet", "budget", "actual", "forecast", "deviation", "comment"];

const asked: readonly AskedFact[] = ["municipality", "committee", "department", "period", "followUp", "unit"];

const listsByTable: Partial<Record<TableKey, { readonly key: ColumnKey; readonly list: StatusList }>> = {
  goals: { key: "answer", list: "answers" },
  indicators: { key: "answer", list: "answers" },
  activities: { key: "status", list: "activities" },
  assignments: { key: "status", list: "assignments" },
};

/** In points: what people write most in is widest, and Nr is narrow. Other columns of words are 110, of amounts 84. */
const widths: Partial<Record<ColumnKey, number>> = {
  number: 40,
  goal: 190,
  contribution: 240,
  commentary: 360,
  reason: 200,
  activity: 320,
  indicator: 300,
  history: 180,
  assignment: 320,
  comment: 260,
  proposal: 180,
  event: 360,
  commentText: 400,
  verksamhet: 190,
  fact: 170,
  factValue: 230,
  statusWord: 150,
  meaning: 150,
  uses: 190,
};

/**
 * The tables among `wanted` that the workbook has not, each on a sheet of its own, under our name or under `Delår_…` where
 * that is taken. Dropdowns take statuses from Statusord and goals from the table of goals, whether those are made now or
 * stand in the workbook already.
 */
export const planReportTables = (
  snapshot: WorkbookSnapshot,
  report: InterimReport,
  wanted: readonly TableKey[],
  facts: AskedFacts,
  words: SheetWords,
  filled: FilledTables = {},
): Plan => {
  const made = new Map<TableKey, NewTable>();
  for (const key of order.filter((one) => wanted.includes(one) && !isPresent(report, one))) {
    const { name, columns } = vocabularies[key];
    const planned = [...made.values()].map(({ sheet }) => sheet);
    const free = matchFreeName(snapshot, [name, `${words.tables.prefix}${name}`], planned);
    const own = columns.filter((column) => !isBudgetTableKey(key) || budgetColumns.includes(column.key));
    made.set(key, {
      kind: "addTableSheet",
      sheet: free,
      table: free,
      columns: [
        ...own.map((column) => planColumn(key, column, free, { report, made, words })),
        ...(key === "statusWords" ? planListColumns(words) : []),
      ],
      rows: planFilledRows(filled[key], own) ?? planRows(key, own.length, free, facts, words),
    });
  }
  return { kind: "tables", writes: [...made.values()], shapes: [] };
};

type NewTable = Extract<Write, { kind: "addTableSheet" }>;

const isPresent = (report: InterimReport, key: TableKey): boolean => {
  switch (key) {
    case "operatingBudget":
    case "investmentBudget":
      return report.budgetTables.some((table) => table.key === key);
    case "reportFacts":
      return report.facts.source !== null;
    case "comments":
    case "events":
    case "goals":
    case "activities":
    case "indicators":
    case "assignments":
    case "statusWords":
      return report[key] !== null;
    default:
      return key satisfies never;
  }
};

type TableContext = {
  readonly report: InterimReport;
  readonly made: ReadonlyMap<TableKey, NewTable>;
  readonly words: SheetWords;
};

const planColumn = (
  key: TableKey,
  { key: role, name, type }: ColumnVocabulary,
  table: string,
  context: TableContext,
): TableColumn => ({
  header: name,
  width: widths[role] ?? (type === "amount" ? 84 : 110),
  format: type === "amount" ? "amount" : "text",
  isWrapped: type === "text" && role !== "number",
  validation: planValidation(key, role, table, context),
});

const planValidation = (
  key: TableKey,
  role: ColumnKey,
  table: string,
  { report, made, words }: TableContext,
): ColumnValidation | null => {
  const { otherWord, goalPrompt, lists } = words.tables;
  if (role === "goal" && (key === "activities" || key === "indicators")) {
    const source = printListSource(made.get("goals") ?? null, report.goals, ["Nr"], "number");
    return source === null ? null : { source, others: "allow", error: otherWord, prompt: goalPrompt };
  }
  const wanted = listsByTable[key];
  const source =
    key === "statusWords" && role === "meaning"
      ? printMeaningSource(table, words)
      : wanted?.key === role
        ? printListSource(made.get("statusWords") ?? null, report.statusWords, [lists[wanted.list]], "statusWord")
        : null;
  return source === null ? null : { source, others: "ask", error: otherWord, prompt: null };
};

/** What a word means is chosen among our own, which stand first in the table with every meaning once. */
const printMeaningSource = (table: string, words: SheetWords): string => {
  const rows = planStatusWordRows(words);
  const meanings = rows.findIndex(([word, meaning]) => word !== meaning);
  return `='${table}'!$A$2:$A$${String(1 + (meanings < 0 ? rows.length : meanings))}`;
};

const planFilledRows = (
  filled: FilledTables[TableKey],
  columns: readonly ColumnVocabulary[],
): Grid<CellContent> | null =>
  filled === undefined || filled.length === 0 ? null : filled.map((row) => columns.map(({ key }) => row[key] ?? ""));

const planRows = (
  key: TableKey,
  width: number,
  table: string,
  facts: AskedFacts,
  words: SheetWords,
): Grid<CellContent> => {
  if (key === "reportFacts") return asked.map((fact) => [words.tables.facts[fact], facts[fact] ?? ""]);
  if (key === "statusWords") {
    const formulas = printListFormulas(table, words);
    return planStatusWordRows(words).map((row) => [...row, ...formulas]);
  }
  return [Array.from({ length: width }, () => "")];
};
