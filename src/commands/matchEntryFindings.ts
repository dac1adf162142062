import type { Finding } from "../core/finding/finding";
import { parseCellAddress } from "../core/parse/parseCellAddress";
import type { EntryPlace, ReportTable } from "../core/report/goalReport";

/**
 * The findings in an entry's row. That nobody has answered yet is left out: the form shows the open question itself,
 * and what is not begun needs no reproach.
 */
export const matchEntryFindings = (
  findings: readonly Finding[],
  { source }: ReportTable<EntryPlace>,
  { index }: EntryPlace,
): readonly Finding[] =>
  findings.filter(
    ({ table, cell, rule }) =>
      table === source.name &&
      cell !== undefined &&
      parseCellAddress(cell)?.row === source.row + 1 + index &&
      !unanswered.has(rule),
  );

const unanswered: ReadonlySet<string> = new Set(["goal/answer", "goal/incomplete"]);
