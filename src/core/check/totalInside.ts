import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import type { Check } from "./check";

/** A typed sum among the rows of a table: it is kept apart and never added in. */
export const checkTotalInside: Check = (report) =>
  report.budgetTables.flatMap((table) =>
    table.rows
      .filter(({ kind }) => kind === "sum")
      .map((row) => applyRule(describeCellPlace(table, row, "verksamhet"), { rule: "row/total-inside" })),
  );
