import type { ReportTable } from "../report/goalReport";
import type { ReportComment, ReportPeriod } from "../report/interimReport";
import type { BudgetTableKey } from "../vocabulary/keys";
import { budgetTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot } from "../workbook";
import { parsePlainText } from "./parsePlainText";
import { parseReportTable } from "./parseReportTable";
import type { ColumnRoles } from "./reportAnswers";

/** Reads the table Kommentarer; null where there is none, or none of its columns holds the texts. */
export const parseComments = (
  source: TableSnapshot | null,
  period: ReportPeriod | null,
  readRoles: (source: TableSnapshot) => ColumnRoles,
): ReportTable<ReportComment> | null => {
  if (source === null) return null;
  const table = parseReportTable(source, "comments", period, readRoles(source), (place, read) => ({
    ...place,
    section: parseSection(read("section")),
    heading: read("heading"),
    text: read("commentText"),
  }));
  return table.columns.has("commentText") ? table : null;
};

const parseSection = (section: string): BudgetTableKey | null => {
  const plain = parsePlainText(section);
  return budgetTableKeys.find((key) => vocabularies[key].stems.some((stem) => plain.startsWith(stem))) ?? null;
};
