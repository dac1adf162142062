import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import { comments } from "../vocabulary/comments";
import { reportFacts } from "../vocabulary/reportFacts";
import type { TableVocabulary } from "../vocabulary/tableVocabulary";
import { budgetTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook";
import { matchColumnKeys } from "./matchHeaders";
import { parseMatchKey, parsePlainText } from "./parsePlainText";

export type MatchedTables = {
  readonly budgetTables: readonly { readonly key: BudgetTableKey; readonly source: TableSnapshot }[];
  /** Tables of budget and forecast that nothing says the kind of. */
  readonly ambiguousTables: readonly TableSnapshot[];
  /** All that look like Rapportuppgifter, best first. */
  readonly reportFacts: readonly TableSnapshot[];
  /** The first that looks like Kommentarer. */
  readonly comments: TableSnapshot | null;
};

/** Which table is what: by its name, its sheet's name and its headers together. Headers alone never tell the kind. */
export const matchTables = (
  snapshot: WorkbookSnapshot,
  roles: ReadonlyMap<string, ColumnKey> = new Map(),
): MatchedTables => {
  const budgetTables: { key: BudgetTableKey; source: TableSnapshot }[] = [];
  const ambiguousTables: TableSnapshot[] = [];
  const facts: TableSnapshot[] = [];
  let commentTable: TableSnapshot | null = null;
  for (const source of snapshot.tables) {
    if (isReportFacts(source)) {
      facts.push(source);
      continue;
    }
    const key = matchBudgetTable(source, roles);
    if (key === "ambiguous") ambiguousTables.push(source);
    else if (key !== null) budgetTables.push({ key, source });
    else if (commentTable === null && isComments(source)) commentTable = source;
  }
  const isNamed = (table: TableSnapshot): number => (hasName(table.name, reportFacts) ? 0 : 1);
  return {
    budgetTables,
    ambiguousTables,
    reportFacts: facts.sort((one, other) => isNamed(one) - isNamed(other)),
    comments: commentTable,
  };
};

const matchBudgetTable = (
  source: TableSnapshot,
  roles: ReadonlyMap<string, ColumnKey>,
): BudgetTableKey | "ambiguous" | null => {
  const matchKeys = (key: BudgetTableKey): ReadonlySet<ColumnKey> =>
    matchColumnKeys(source.headers, vocabularies[key], roles);
  const hinted = matchOneKind((vocabulary) => isHinted(source.name, vocabulary));
  if (hinted !== null) return hasBudgetColumns(matchKeys(hinted)) ? hinted : null;
  const bySheet = matchOneKind((vocabulary) => isHinted(source.sheet, vocabulary));
  // A sheet holds other tables too: its name alone makes a table ours only with a budget and what it is compared with.
  if (bySheet !== null) {
    const keys = matchKeys(bySheet);
    return isBudgetComparison(keys) ? bySheet : null;
  }
  const operating = matchKeys("operatingBudget");
  const investment = matchKeys("investmentBudget");
  if (!(operating.has("budget") && operating.has("forecast"))) return null;
  const isOperating = operatingOnly.some((key) => operating.has(key));
  const isInvestment = investmentOnly.some((key) => investment.has(key)) || isHeaderHinted(source.headers);
  return isOperating === isInvestment ? "ambiguous" : isOperating ? "operatingBudget" : "investmentBudget";
};

/** Columns that only one kind has. */
const operatingOnly: readonly ColumnKey[] = ["grant", "income", "cost", "net"];
const investmentOnly: readonly ColumnKey[] = ["totalDecided", "totalForecast", "totalDeviation"];

/** "Investeringsprojekt" as a header says what "Projekt" alone does not: there are projects in operation too. */
const isHeaderHinted = (headers: readonly string[]): boolean =>
  headers.some((header) => isHinted(header, vocabularies.investmentBudget));

const figureKeys: readonly ColumnKey[] = ["budget", "originalBudget", "forecast", "actual", "deviation"];

/** Enough for a table whose own name says what it is. */
const hasBudgetColumns = (keys: ReadonlySet<ColumnKey>): boolean => {
  const figures = figureKeys.filter((key) => keys.has(key)).length;
  return figures >= 2 || (figures === 1 && keys.has("verksamhet"));
};

const isBudgetComparison = (keys: ReadonlySet<ColumnKey>): boolean =>
  (keys.has("budget") || keys.has("originalBudget")) &&
  (keys.has("forecast") || (keys.has("verksamhet") && (keys.has("actual") || keys.has("deviation"))));

/** The one kind that a name hints at; null for none and for "Drift och investering". */
const matchOneKind = (isMatch: (vocabulary: TableVocabulary) => boolean): BudgetTableKey | null => {
  const keys = budgetTableKeys.filter((key) => isMatch(vocabularies[key]));
  return keys.length === 1 ? (keys[0] ?? null) : null;
};

const prefix = /^(?:tabell|table|tbl|tab)(?=[^a-zåäö]|[A-ZÅÄÖ]|drift|inv|rapport)/i;
const camelBoundary = /(\p{Ll})(\p{Lu})/gu;
const notLetters = /[^\p{L}]+/u;

/** Words of a name: "tblDrift_2019", "Drift2019" and "Tabell Drift" are all "drift". */
const parseNameWords = (name: string): readonly string[] =>
  parsePlainText(name.replace(prefix, " ").replace(camelBoundary, "$1 $2"))
    .split(notLetters)
    .filter((word) => word !== "");

const isHinted = (name: string, vocabulary: TableVocabulary): boolean => {
  const words = parseNameWords(name);
  return hasName(name, vocabulary) || words.some((word) => vocabulary.stems.some((stem) => word.startsWith(stem)));
};

/** Whether it is called what we call it, or a synonym, whatever prefix, digits and punctuation. */
const hasName = (name: string, vocabulary: TableVocabulary): boolean => {
  const key = parseNameWords(name).join("");
  return [vocabulary.name, ...vocabulary.synonyms].some((known) => parseMatchKey(known) === key);
};

/** A column of texts, in a table or on a sheet that is called so. */
const isComments = (source: TableSnapshot): boolean =>
  matchColumnKeys(source.headers, comments).has("commentText") &&
  (isHinted(source.name, comments) || isHinted(source.sheet, comments));

/** Both headers, and a table or sheet that is called so. */
const isReportFacts = (source: TableSnapshot): boolean => {
  const keys = matchColumnKeys(source.headers, reportFacts);
  return (
    keys.has("fact") &&
    keys.has("factValue") &&
    (isHinted(source.name, reportFacts) || isHinted(source.sheet, reportFacts))
  );
};
