import { readPrevious, readPreviousContent } from "../core/decision/readPrevious";
import { parseMatchKey } from "../core/parse/parsePlainText";
import type { ReportPeriod } from "../core/report/interimReport";
import type { ColumnKey, TableKey } from "../core/vocabulary/keys";
import type { WorkbookCheck } from "./workbookCheck";

/** A field of a form: `number` is the row's Nr, in a budget table its code; null where it has none, and `label` tells the row. */
export type AskedText = {
  readonly table: TableKey;
  readonly number: string | null;
  readonly label: string;
  readonly role: ColumnKey;
};

/** What stood there last time, and when that was. */
export type LastText = { readonly text: string; readonly period: ReportPeriod; readonly followUp: string };

/**
 * Gives what stood in a field at the last follow-up that was decided, in a workbook that has been checked; null where nothing
 * did or nothing is stored. Look once, ask for each field. Asks Excel nothing.
 */
export const readLastText = ({
  snapshot,
  report,
}: Pick<WorkbookCheck, "snapshot" | "report">): ((asked: AskedText) => LastText | null) => {
  const previous = readPrevious(report, snapshot.notes);
  return ({ table, number, label, role }) => {
    if (previous === null) return null;
    for (const then of previous.tables.filter(({ decided }) => decided.key === table)) {
      const row = then.standing.rows.find((one) =>
        number === null ? parseMatchKey(one.label) === parseMatchKey(label) : one.number === number,
      );
      const content = row === undefined ? null : readPreviousContent(then, row.index, role);
      const text = content === null ? "" : String(content);
      if (text !== "") return { text, period: previous.period, followUp: previous.followUp };
    }
    return null;
  };
};
