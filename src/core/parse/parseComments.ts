import type { ReportComment, ReportComments } from "../report/interimReport";
import type { BudgetTableKey } from "../vocabulary/keys";
import { comments } from "../vocabulary/comments";
import { budgetTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot } from "../workbook";
import { matchColumns } from "./matchColumns";
import { parsePlainText } from "./parsePlainText";
import type { ColumnRoles } from "./reportAnswers";

/** Reads the table Kommentarer; null where there is none, or none of its columns holds the texts. */
export const parseComments = (source: TableSnapshot | null, roles?: ColumnRoles): ReportComments | null => {
  const columns = source === null ? null : matchColumns(source, comments, null, roles).columns;
  const column = columns?.get("commentText");
  if (source === null || columns === null || column === undefined) return null;
  const entries = source.body.values.flatMap((row, index): ReportComment[] => {
    const read = (key: "section" | "heading" | "number"): string => String(row[columns.get(key) ?? -1] ?? "").trim();
    const text = String(row[column] ?? "").trim();
    if (text === "") return [];
    const number = read("number") || null;
    return [{ index, number, section: parseSection(read("section")), heading: read("heading"), text }];
  });
  return { source, column, entries };
};

const parseSection = (section: string): BudgetTableKey | null => {
  const plain = parsePlainText(section);
  return budgetTableKeys.find((key) => vocabularies[key].stems.some((stem) => plain.startsWith(stem))) ?? null;
};
