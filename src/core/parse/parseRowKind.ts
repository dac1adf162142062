import { ofWhichWords, rowTypeWords, sumFirstWords, sumLabels, sumLastWords } from "../vocabulary/rowWords";
import type { CellContent } from "../workbook";
import { parsePlainText } from "./parsePlainText";

/** What the column Radtyp says of a row; null for blank and for words of the user's own. */
export type RowType = "cost" | "income" | "sum" | "heading";

export const parseRowType = (content: CellContent): RowType | null =>
  content === "" ? null : (rowTypeWords.get(parsePlainText(String(content))) ?? null);

const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Whether a label calls its row a sum of others: by its first or last word, never by arithmetic. */
export const isSumLabel = (label: string): boolean => {
  const plain = parsePlainText(label).replace(edgeMarks, "");
  if (plain === "") return false;
  if (sumLabels.has(plain)) return true;
  const words = plain.split(" ");
  return (
    sumFirstWords.has(parseBareWord(words[0] ?? "")) || sumLastWords.has(parseBareWord(words[words.length - 1] ?? ""))
  );
};

/** Whether a label calls its row a part of the row above it: "varav förskola", "- Därav köpt verksamhet". */
export const isPartLabel = (label: string): boolean =>
  ofWhichWords.has(
    parsePlainText(label)
      .replace(edgeMarks, "")
      .split(/[^\p{L}]+/u)[0] ?? "",
  );

const parseBareWord = (word: string): string => word.replace(edgeMarks, "");

/** A label that says no more than sum: "Summa", "Totalt", "S:a totalt". "Summa drift" says of what. */
export const isPlainSumLabel = (label: string): boolean =>
  isSumLabel(label) &&
  parsePlainText(label)
    .split(" ")
    .map(parseBareWord)
    .every((word) => word === "" || sumFirstWords.has(word) || sumLastWords.has(word));
