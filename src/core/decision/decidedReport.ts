import * as z from "zod/mini";
import type { ReportPeriod, ReportStatus, Unit } from "../report/interimReport";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";

/** Figures and texts of a report as they were when it was decided: what a note of the kind `snapshot` holds. */
export type DecidedReport = {
  readonly period: ReportPeriod;
  /** "" where the follow-up has no number. */
  readonly followUp: string;
  /** What its amounts were given in; null where nobody had said. */
  readonly unit: Unit | null;
  readonly date: ReportStatus["date"];
  readonly paragraph: ReportStatus["paragraph"];
  readonly tables: readonly DecidedTable[];
};

export type DecidedTable = {
  readonly key: TableKey;
  /** The table's own name in the workbook. */
  readonly name: string;
  /** What each of a row's cells is. */
  readonly roles: readonly ColumnKey[];
  /** In the order of the sheet. */
  readonly rows: readonly DecidedRow[];
};

export type DecidedRow = {
  /** Nr, in a budget table the code; "" where there is none. */
  readonly number: string;
  readonly label: string;
  readonly cells: readonly DecidedContent[];
};

/** A figure in the table's own unit and signs, a text, or null for a blank cell. */
export type DecidedContent = string | number | null;

const roles = new Set<string>(Object.values(vocabularies).flatMap(({ columns }) => columns.map(({ key }) => key)));
const isRole = (word: unknown): word is ColumnKey => typeof word === "string" && roles.has(word);
const isTableKey = (word: unknown): word is TableKey => typeof word === "string" && word in vocabularies;

/** Read from cells that anybody may have edited, so nothing of it is taken on trust. */
export const decidedReportSchema = z.object({
  period: z.object({ year: z.int(), month: z.int().check(z.minimum(1), z.maximum(12)) }),
  followUp: z.string(),
  unit: z.nullable(z.enum(["kr", "tkr", "mnkr"])),
  date: z.string(),
  paragraph: z.string(),
  tables: z.array(
    z.object({
      key: z.custom<TableKey>(isTableKey),
      name: z.string(),
      roles: z.array(z.custom<ColumnKey>(isRole)),
      rows: z.array(
        z.object({
          number: z.string(),
          label: z.string(),
          cells: z.array(z.union([z.string(), z.number(), z.null()])),
        }),
      ),
    }),
  ),
}) satisfies z.ZodMiniType<DecidedReport>;

/** What the notes of decided reports are told apart by: "2019-08 2". */
export const printDecisionKey = (period: ReportPeriod, followUp: string): string =>
  `${String(period.year)}-${String(period.month).padStart(2, "0")} ${followUp}`.trim();
