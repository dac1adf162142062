import { readNotes } from "../note/readNote";
import type { InterimReport, ReportPeriod } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { NoteRow } from "../workbook";
import {
  type DecidedContent,
  type DecidedReport,
  decidedReportSchema,
  type DecidedRow,
  type DecidedTable,
} from "./decidedReport";
import { isBudgetTableKey } from "../vocabulary/vocabularies";
import { matchDecidedRows } from "./matchDecidedRows";
import { matchDecidedTables } from "./matchDecidedTables";
import { readDecidedTables, type StandingTable } from "./readDecidedTables";

/** The last follow-up that was decided before this one, row by row against the workbook as it stands. */
export type PreviousReport = {
  readonly period: ReportPeriod;
  readonly followUp: string;
  readonly tables: readonly PreviousTable[];
};

export type PreviousTable = {
  readonly standing: StandingTable;
  readonly decided: DecidedTable;
  /** Its figures can be held against the table's: they are of the same year and in the same unit. */
  readonly isComparable: boolean;
  /** What a row said then, by its place in the table's body now, from 0. */
  readonly rows: ReadonlyMap<number, DecidedRow>;
};

/**
 * What was stored of the latest decided report that is earlier than this one, by period and then by number of follow-up. Null
 * where nothing is, or where this report does not say its period. Rows are found by Nr within a year, since Nr are given
 * anew, and else by name; budget rows by code and name.
 */
export const readPrevious = (report: InterimReport, notes: readonly NoteRow[]): PreviousReport | null => {
  const { period, followUp, unit } = report.facts;
  if (period === null) return null;
  const now = { period, followUp: followUp ?? "" };
  const [latest] = [...readNotes(notes, "snapshot", decidedReportSchema).values()]
    .filter((decided) => compareFollowUps(decided, now) < 0)
    .sort((one, other) => compareFollowUps(other, one));
  if (latest === undefined) return null;
  const isSameYear = latest.period.year === period.year;
  return {
    period: latest.period,
    followUp: latest.followUp,
    tables: matchDecidedTables(latest.tables, readDecidedTables(report)).flatMap(({ decided, standing }) => {
      if (standing === null) return [];
      const isNumbered = isSameYear || isBudgetTableKey(decided.key);
      const { pairs } = matchDecidedRows(
        isNumbered ? decided : { ...decided, rows: decided.rows.map((row) => ({ ...row, number: "" })) },
        isNumbered ? standing : { ...standing, rows: standing.rows.map((row) => ({ ...row, number: "" })) },
        false,
      );
      const rows = new Map(pairs.map((pair) => [pair.now.index, pair.decided]));
      return [{ standing, decided, isComparable: isSameYear && latest.unit === unit, rows }];
    }),
  };
};

type FollowUp = Pick<DecidedReport, "period" | "followUp">;

const compareFollowUps = (one: FollowUp, other: FollowUp): number =>
  one.period.year - other.period.year ||
  one.period.month - other.period.month ||
  one.followUp.localeCompare(other.followUp, "sv", { numeric: true });

/** What a row said then in the column of a role; null where it was blank or not there. `index` in the table's body now. */
export const readPreviousContent = (
  { decided, rows }: Pick<PreviousTable, "decided" | "rows">,
  index: number,
  role: ColumnKey,
): DecidedContent => rows.get(index)?.cells[decided.roles.indexOf(role)] ?? null;
