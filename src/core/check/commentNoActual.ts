import { applyRule } from "../finding/applyRule";
import type { Check } from "./check";
import { isForm, readWords } from "./text/matchRowNames";
import { readSentences } from "./text/sentences";

/** Says that something has been made or bought: "har satts upp". */
const done =
  /\bhar (?:\p{L}+ )?(?:satts|köpts|byggts|byggt|installerats|genomförts|anskaffats|införskaffats|upphandlats|bytts|utförts|slutförts|färdigställts|levererats|monterats|köpt|satt|bytt)\b/iu;

/**
 * A sentence on investments says that something has been done with a row's money, and the row has no outcome. Rows are
 * found by their name before the comma: "Näringsliv, turism" is näringsliv's money. Asked where all such rows are at 0.
 */
export const checkCommentNoActual: Check = (report) =>
  report.budgetTables
    .filter(({ key, columns }) => key === "investmentBudget" && columns.has("actual"))
    .flatMap((table) =>
      readSentences(report, table.key).flatMap(({ text, place }) => {
        if (!done.test(text)) return [];
        const words = readWords(text);
        const rows = table.rows.filter(({ kind, label }) => {
          const owner = readWords(label.split(",")[0] ?? "");
          return (
            kind === "item" &&
            owner.length > 0 &&
            words.some((_, index) => owner.every((part, offset) => isForm(words[index + offset], part)))
          );
        });
        const isUntouched = rows.length > 0 && rows.every(({ amounts }) => amounts.get("actual") === 0);
        if (!isUntouched) return [];
        return applyRule(place, { rule: "comment/no-actual", rows: rows.map(({ label }) => label), quote: text });
      }),
    );
