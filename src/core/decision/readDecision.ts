import { readNote } from "../note/readNote";
import type { InterimReport } from "../report/interimReport";
import type { NoteRow } from "../workbook";
import { type DecidedReport, decidedReportSchema, printDecisionKey } from "./decidedReport";
import { readDecidedTables } from "./readDecidedTables";

/** What was stored when this follow-up was decided; null where nothing was, or where the report does not say its period. */
export const readDecision = ({ facts }: InterimReport, notes: readonly NoteRow[]): DecidedReport | null =>
  facts.period === null
    ? null
    : readNote(notes, "snapshot", decidedReportSchema, printDecisionKey(facts.period, facts.followUp ?? ""));

/** The report as it stands, to be stored under `printDecisionKey`; null where it does not say its period, without which no later one finds it. */
export const buildDecidedReport = (
  report: InterimReport,
  decision: Pick<DecidedReport, "date" | "paragraph">,
): DecidedReport | null => {
  const { period, followUp, unit } = report.facts;
  if (period === null) return null;
  const { date, paragraph } = decision;
  return {
    period,
    followUp: followUp ?? "",
    unit,
    date,
    paragraph,
    tables: readDecidedTables(report).map(({ key, name, roles, rows }) => ({
      key,
      name,
      roles,
      rows: rows.map(({ number, label, cells }) => ({ number, label, cells })),
    })),
  };
};
