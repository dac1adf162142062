import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import { investmentStems, operatingStems, projectWords } from "../vocabulary/rowWords";
import type { TableVocabulary } from "../vocabulary/tableVocabulary";
import { budgetTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot } from "../workbook";
import { matchColumnKeys } from "./matchHeaders";
import { isHinted } from "./matchNames";
import { parseMatchKey, parsePlainText } from "./parsePlainText";
import type { ColumnRoles } from "./reportAnswers";

const budgetName = /(?<!\p{L})(?:ekonomi|budget|nettokostnad)/u;

/** Whether it is called what people call the operating budget and an investment budget never alone: "Ekonomi", "Budgetuppföljning". */
export const isCalledBudget = ({ name, sheet, headers }: TableSnapshot): boolean =>
  [name, sheet].some((text) => budgetName.test(parsePlainText(text))) &&
  ![name, sheet].some((text) => isHinted(text, vocabularies.investmentBudget)) &&
  !headers.some((header) => projectWords.has(parseMatchKey(header)));

/** The first rows say what a table is as well as all. */
const rowSample = 200;

/**
 * Which budget a table is: by its own name, else its sheet's, else by columns or rows that only one kind has.
 * `ambiguous` where it has a budget and a forecast and nothing says of what; null where it is no budget of ours.
 */
export const matchBudgetTable = (source: TableSnapshot, roles: ColumnRoles): BudgetTableKey | "ambiguous" | null => {
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
  const byRows = matchRowWords(source);
  if (!(operating.has("budget") && operating.has("forecast"))) {
    return byRows !== null && isBudgetComparison(matchKeys(byRows)) ? byRows : null;
  }
  const isOperating = operatingOnly.some((key) => operating.has(key));
  const isInvestment = investmentOnly.some((key) => investment.has(key)) || isHeaderHinted(source.headers);
  return isOperating === isInvestment ? (byRows ?? "ambiguous") : isOperating ? "operatingBudget" : "investmentBudget";
};

/** What the names of rows say, where at least one row in four says it and none the other. */
const matchRowWords = ({ headers, body }: TableSnapshot): BudgetTableKey | null => {
  const labels = body.values
    .slice(0, rowSample)
    .map((cells) =>
      parsePlainText(cells.find((cell): cell is string => typeof cell === "string" && cell.trim() !== "") ?? ""),
    );
  const count = (stems: readonly string[]): number =>
    labels.filter((label) => stems.some((stem) => label.includes(stem))).length;
  const isProject = headers.some((header) => projectWords.has(parseMatchKey(header)));
  const operating = count(operatingStems);
  const investment = count(investmentStems);
  const isMany = (one: number): boolean => one > 0 && one * 4 >= labels.length;
  if (isMany(operating) && investment === 0 && !isProject) return "operatingBudget";
  return isMany(investment) && operating === 0 ? "investmentBudget" : null;
};

/** Columns that only one kind has. */
const operatingOnly: readonly ColumnKey[] = ["grant", "income", "cost", "net"];
const investmentOnly: readonly ColumnKey[] = ["totalDecided", "totalForecast", "totalDeviation"];

/** "Investeringsprojekt" as a header says what "Projekt" alone does not: there are projects in operation too. */
const isHeaderHinted = (headers: readonly string[]): boolean =>
  headers.some((header) => isHinted(header, vocabularies.investmentBudget));

const figureKeys: readonly ColumnKey[] = [
  "budget",
  "originalBudget",
  "forecast",
  "actual",
  "deviation",
  "grant",
  "net",
];

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
