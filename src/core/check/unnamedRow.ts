import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import type { Check } from "./check";
import { readFigureColumns } from "./readFigureColumns";

/** A row with figures and no name: nobody can tell what it is, and it may be a sum that would count twice. */
export const checkUnnamedRow: Check = (report) =>
  report.budgetTables.flatMap((table) =>
    table.columns.has("verksamhet")
      ? table.rows
          .filter(({ kind, label }) => kind === "item" && label === "")
          .map((row) =>
            applyRule(describeCellPlace(table, row, "verksamhet"), {
              rule: "row/unnamed",
              amounts: readFigureColumns(table).flatMap(({ key }) => row.amounts.get(key) ?? []),
            }),
          )
      : [],
  );
