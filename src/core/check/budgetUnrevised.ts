import { applyRule } from "../finding/applyRule";
import { describeColumnPlace } from "../finding/describePlace";
import { matchHeaders } from "../parse/matchHeaders";
import type { BudgetTable } from "../report/interimReport";
import { vocabularies } from "../vocabulary/vocabularies";
import { evaluateTerms, matchRowRelations, readRowTolerance } from "./arithmetic/matchRowRelations";
import { readFigureTable } from "./arithmetic/readFigureTable";
import type { Check } from "./check";

/**
 * Changes of the budget in a column of their own beside a plain Budget, and no revised budget: nothing says whether the
 * changes are in the budget already. Not asked where printed deviations show that they are, or where the budget is called
 * revised. The revised budget is what counts (RKR R14: anslagsförändring).
 */
export const checkBudgetUnrevised: Check = (report) =>
  report.budgetTables.filter(isUnrevised).map((table) => {
    const items = table.rows.filter(({ kind }) => kind === "item");
    return applyRule(describeColumnPlace(table, "budgetChange"), {
      rule: "budget/unrevised",
      budgetHeader: table.source.headers[table.columns.get("budget") ?? -1] ?? "",
      change: items.reduce((sum, { amounts }) => sum + (amounts.get("budgetChange") ?? 0), 0),
    });
  });

const isUnrevised = (table: BudgetTable): boolean => {
  const { columns, source, rows } = table;
  const budget = columns.get("budget");
  if (budget === undefined || !columns.has("budgetChange") || columns.has("originalBudget")) return false;
  if (!rows.some(({ kind, amounts }) => kind === "item" && (amounts.get("budgetChange") ?? 0) !== 0)) return false;
  const match = matchHeaders(source.headers, vocabularies[table.key]).find(({ index }) => index === budget);
  return match?.isOverriding !== true && !isShownRevised(table);
};

/** Whether a row whose budget was changed has a deviation that follows from Budget alone. */
const isShownRevised = (table: BudgetTable): boolean => {
  const figures = readFigureTable(table);
  const change = table.columns.get("budgetChange") ?? -1;
  return matchRowRelations(figures).some(
    ({ target, terms }) =>
      target.key === "deviation" &&
      terms.some(({ column }) => column.key === "budget") &&
      terms.every(({ column }) => column.key !== "budgetChange") &&
      figures.lines.some((line) => {
        const printed = line.amounts.get(target.index);
        const expected = evaluateTerms(line, terms);
        const isChanged = line.kind === "item" && (line.amounts.get(change) ?? 0) !== 0;
        return (
          isChanged &&
          printed !== undefined &&
          expected !== null &&
          Math.abs(printed - expected) <= readRowTolerance(target, terms)
        );
      }),
  );
};
