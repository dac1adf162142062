import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import { parseAmount } from "../parse/parseAmount";
import type { Check } from "./check";
import { readFigureColumnsWithText } from "./readFigureColumns";

/** Text in a column of figures: formulas do not see it. The number is proposed where the text spells exactly one. */
export const checkAmountAsText: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const columns = readFigureColumnsWithText(table);
    if (columns.length === 0) return [];
    return table.rows.flatMap((row) =>
      columns.flatMap(({ key, index }) => {
        const content = table.source.body.values[row.index]?.[index] ?? "";
        if (typeof content === "number" || content === "") return [];
        const parsed = parseAmount(content);
        if (parsed.kind !== "textAmount" && parsed.kind !== "text") return [];
        return applyRule(describeCellPlace(table, row, key), {
          rule: "cell/type",
          columnKey: key,
          content: parsed.text,
          ...(parsed.kind === "textAmount" ? { suggestion: parsed.amount } : {}),
        });
      }),
    );
  });
