import type { BudgetTable } from "./interimReport";

/** What several tables of a kind are told apart by: their sheets, or their own names where one sheet has several. */
export const readTableName = (
  { key, source }: Pick<BudgetTable, "key" | "source">,
  tables: readonly Pick<BudgetTable, "key" | "source">[],
): string =>
  tables.filter((other) => other.key === key && other.source.sheet === source.sheet).length === 1
    ? source.sheet
    : source.name;
