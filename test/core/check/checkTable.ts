import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding } from "../../../src/core/finding/finding";
import { kopingInvestmentBudget, kopingOperatingBudget } from "../koping";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

/** What is found in one operating budget; a whole investment budget stands beside it, so that no table is missing. */
export const checkOperatingBudget = (table: Partial<TableDescription>): readonly Finding[] =>
  checkWorkbook(
    createWorkbookSnapshot(
      { ...kopingOperatingBudget, ...table },
      { ...kopingInvestmentBudget, rows: [["Kansli", 256, 69, 190]] },
    ),
  ).findings;
