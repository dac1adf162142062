import { buildNoteSchema, isListOf, isRecord, isText } from "../note/noteSchema";
import type { ReportPeriod, ReportStatus, Unit } from "../report/interimReport";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import { isColumnKey, isTableKey } from "../vocabulary/vocabularies";

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

const units: ReadonlySet<unknown> = new Set<Unit | null>(["kr", "tkr", "mnkr", null]);

/** Read from cells that anybody may have edited, so nothing of it is taken on trust. */
export const decidedReportSchema = buildNoteSchema((content): content is DecidedReport => {
  if (!isRecord(content)) return false;
  const { period, followUp, unit, date, paragraph, tables } = content;
  const isSaid = isPeriod(period) && isText(followUp) && units.has(unit) && isText(date) && isText(paragraph);
  return isSaid && isListOf(tables, isDecidedTable);
});

const isPeriod = (content: unknown): content is ReportPeriod => {
  if (!isRecord(content)) return false;
  const { year, month } = content;
  return Number.isInteger(year) && Number.isInteger(month) && 1 <= Number(month) && Number(month) <= 12;
};

const isDecidedTable = (content: unknown): content is DecidedTable => {
  if (!isRecord(content)) return false;
  const { key, name, roles, rows } = content;
  return isText(key) && isTableKey(key) && isText(name) && isListOf(roles, isRole) && isListOf(rows, isDecidedRow);
};

const isDecidedRow = (content: unknown): content is DecidedRow => {
  if (!isRecord(content)) return false;
  const { number, label, cells } = content;
  return isText(number) && isText(label) && isListOf(cells, isDecidedContent);
};

const isDecidedContent = (content: unknown): content is DecidedContent =>
  content === null || isText(content) || Number.isFinite(content);

const isRole = (word: unknown): word is ColumnKey => isText(word) && isColumnKey(word);

/** What the notes of decided reports are told apart by: "2019-08 2". */
export const printDecisionKey = (period: ReportPeriod, followUp: string): string =>
  `${String(period.year)}-${String(period.month).padStart(2, "0")} ${followUp}`.trim();
