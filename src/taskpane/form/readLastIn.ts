import type { Field } from "../../commands/fieldEntry";
import { type LastText, readLastText } from "../../commands/readLastText";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { TableKey } from "../../core/vocabulary/keys";

/** Gives what stood in a field of a form at the last decided follow-up. A budget's row is asked for by its code and by its name. */
export const readLastIn = (check: WorkbookCheck): ((field: Field) => LastText | null) => {
  const { goals, activities, indicators, assignments, events, comments, budgetTables } = check.report;
  const words = { goals, activities, indicators, assignments, events, comments };
  const keys = new Map<string, TableKey>(budgetTables.map(({ source, key }) => [source.id, key]));
  for (const key of Object.keys(words) as (keyof typeof words)[]) {
    const table = words[key];
    if (table !== null) keys.set(table.source.id, key);
  }
  const readLast = readLastText(check);
  return ({ tableId, number, key: role }) => {
    const table = keys.get(tableId);
    if (table === undefined) return null;
    const label = number;
    return readLast({ table, number, label, role }) ?? readLast({ table, number: null, label, role });
  };
};
