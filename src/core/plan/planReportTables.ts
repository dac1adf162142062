import type { InterimReport } from "../report/interimReport";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import type { ColumnVocabulary } from "../vocabulary/tableVocabulary";
import { vocabularies } from "../vocabulary/vocabularies";
import type { CellContent, Grid, WorkbookSnapshot } from "../workbook";
import type { NewColumn, NewTable } from "./newTable";
import { planStatusWordRows, planListColumns } from "./planStatusWordTable";
import { printFreeName } from "./printFreeName";
import { printListSource } from "./printListSource";
import type { AskedFact, StatusList } from "./reportTableWords";
import type { SheetWords } from "./sheetWords";

/** What the user has told of the report; a fact that is not told gets a row to be filled in. */
export type AskedFacts = Partial<Readonly<Record<AskedFact, string>>>;

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
): readonly NewTable[] => {
  const taken = new Set([...snapshot.sheets, ...snapshot.tables].map(({ name }) => name.toLowerCase()));
  const made = new Map<TableKey, NewTable>();
  for (const key of order.filter((one) => wanted.includes(one) && !isPresent(report, one))) {
    const { name, columns } = vocabularies[key];
    const free = printFreeName(name, `${words.tables.prefix}${name}`, taken);
    taken.add(free.toLowerCase());
    const own = columns.filter((column) => !isBudget(key) || budgetColumns.includes(column.key));
    const planned = own.map((column) => planColumn(key, column, { report, made, words }));
    made.set(key, {
      key,
      sheet: free,
      table: free,
      columns:
        key === "statusWords" ? [...planStatusColumns(free, planned, words), ...planListColumns(free, words)] : planned,
      rows: planRows(key, planned.length, facts, words),
    });
  }
  return [...made.values()];
};

const isBudget = (key: TableKey): boolean => key === "operatingBudget" || key === "investmentBudget";

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

const planColumn = (key: TableKey, { key: role, name, type }: ColumnVocabulary, context: TableContext): NewColumn => ({
  header: name,
  width: widths[role] ?? (type === "amount" ? 84 : 110),
  numberFormat: type === "amount" ? "#,##0" : "@",
  formula: null,
  list: readList(key, role, context),
  hint: context.words.tables.hints[key]?.[role] ?? null,
});

const readList = (key: TableKey, role: ColumnKey, { report, made, words }: TableContext): string | null => {
  if (role === "goal" && (key === "activities" || key === "indicators")) {
    return printListSource(made.get("goals") ?? null, report.goals, ["Nr"], "number");
  }
  const wanted = listsByTable[key];
  if (wanted?.key !== role) return null;
  const headers = [words.tables.lists[wanted.list]];
  return printListSource(made.get("statusWords") ?? null, report.statusWords, headers, "statusWord");
};

/** What a word means is chosen among our own, which stand first in the table with every meaning once. */
const planStatusColumns = (table: string, columns: readonly NewColumn[], words: SheetWords): readonly NewColumn[] => {
  const rows = planStatusWordRows(words);
  const meanings = rows.findIndex(([word, meaning]) => word !== meaning);
  const last = String(1 + (meanings < 0 ? rows.length : meanings));
  return columns.map((column, index) => (index === 1 ? { ...column, list: `='${table}'!$A$2:$A$${last}` } : column));
};

const planRows = (key: TableKey, width: number, facts: AskedFacts, words: SheetWords): Grid<CellContent> => {
  if (key === "reportFacts") return asked.map((fact) => [words.tables.facts[fact], facts[fact] ?? ""]);
  if (key === "statusWords") return planStatusWordRows(words);
  return [Array.from({ length: width }, () => "")];
};
