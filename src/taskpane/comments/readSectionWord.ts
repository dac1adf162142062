import { readFieldText } from "../../commands/readFieldText";
import type { ReportTable } from "../../core/report/goalReport";
import type { ReportComment } from "../../core/report/interimReport";
import type { BudgetTableKey } from "../../core/vocabulary/keys";

/** What the table calls a part of the report in its cells; our word where it has none yet. Swedish in every language of the pane. */
export const readSectionWord = (section: BudgetTableKey, table: ReportTable<ReportComment>): string => {
  const known = table.entries.find((entry) => entry.section === section);
  return (known && readFieldText(table, known, "section")) ?? ownWords[section];
};

const ownWords = { operatingBudget: "Drift", investmentBudget: "Investering" } satisfies Record<BudgetTableKey, string>;
