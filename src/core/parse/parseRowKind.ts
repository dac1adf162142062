import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import {
  doubtfulSumWords,
  netWords,
  ofWhichWords,
  ownTableWords,
  rowTypeWords,
  sumFirstWords,
  sumLabels,
  sumLastWords,
} from "../vocabulary/rowWords";
import type { CellContent } from "../workbook";
import { parsePlainText } from "./parsePlainText";

export type RowType = "cost" | "income" | "sum" | "heading";

/** What a row says in Radtyp; null for nothing, for words of the user's own and where the table has no such column. */
export const readRowType = (
  cells: readonly CellContent[] | undefined,
  columns: ReadonlyMap<ColumnKey, number>,
): RowType | null => {
  const content = cells?.[columns.get("rowType") ?? -1] ?? "";
  return content === "" ? null : (rowTypeWords.get(parsePlainText(String(content))) ?? null);
};

const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Whether a label calls its row a sum of others: by its first or last word. Whether it is one, figures may deny (`matchMisnamedSums`). */
export const isSumLabel = (label: string): boolean => {
  const plain = parseBareWord(parsePlainText(label));
  if (plain === "") return false;
  if (sumLabels.has(plain)) return true;
  const end = plain.indexOf(" ");
  const first = end === -1 ? plain : plain.slice(0, end);
  const last = plain.slice(plain.lastIndexOf(" ") + 1);
  return sumFirstWords.has(parseBareWord(first)) || sumLastWords.has(parseBareWord(last));
};

/**
 * Whether a label that says sum can be the name of a row of its own too: "Total kvalitet", "Netto IT", "Resultat". "Summa
 * kansli" cannot, nor "Totalt" or "Totalt för nämnden".
 */
export const isDoubtfulSumLabel = (label: string, tableKey: BudgetTableKey): boolean => {
  const plain = parsePlainText(label).replace(edgeMarks, "");
  if (sumLabels.has(plain)) return true;
  const [first = "", ...others] = plain.split(" ").map(parseBareWord);
  return doubtfulSumWords.has(first) && others.some((word) => !ownTableWords[tableKey].has(word));
};

/** Whether a label calls its row a part of the row above it: "varav förskola", "- Därav köpt verksamhet". */
export const isPartLabel = (label: string): boolean =>
  ofWhichWords.has(
    parseBareWord(parsePlainText(label))
      .split(/[^\p{L}]+/u, 1)
      .join(""),
  );

const isBare = /^[a-zåäö0-9](?:.*[a-zåäö0-9])?$/;

/** Without what is no letter and no digit before and after it; most have nothing there. */
const parseBareWord = (word: string): string => (isBare.test(word) ? word : word.replace(edgeMarks, ""));

/** A label that says no more than sum: "Summa", "Totalt", "S:a totalt". "Summa drift" says of what. */
export const isPlainSumLabel = (label: string): boolean =>
  isSumLabel(label) &&
  parsePlainText(label)
    .split(" ")
    .map(parseBareWord)
    .every((word) => word === "" || ((sumFirstWords.has(word) || sumLastWords.has(word)) && !netWords.has(word)));

/** A label that says what is left of costs and income: its row may take the one from the other. */
export const isNetLabel = (label: string): boolean =>
  parsePlainText(label)
    .split(/[^\p{L}]+/u)
    .some((word) => netWords.has(word));
