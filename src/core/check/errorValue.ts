import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import { parseAmount } from "../parse/parseAmount";
import type { Check } from "./check";
import { readFigureColumnsWithText } from "./readFigureColumns";

/** An error value in a column of figures: every sum over it becomes an error too. */
export const checkErrorValue: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const columns = readFigureColumnsWithText(table);
    if (columns.length === 0) return [];
    return table.rows.flatMap((row) =>
      columns.flatMap(({ key, index }) => {
        const content = table.source.body.values[row.index]?.[index] ?? "";
        if (typeof content !== "string" || !content.startsWith("#")) return [];
        const parsed = parseAmount(content);
        if (parsed.kind !== "errorValue") return [];
        return applyRule(describeCellPlace(table, row, key), {
          rule: "cell/error-value",
          columnKey: key,
          content: parsed.code,
        });
      }),
    );
  });
