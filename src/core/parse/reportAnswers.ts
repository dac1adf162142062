import type { Unit } from "../report/interimReport";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import { parseMatchKey } from "./parsePlainText";

/** Roles by header (`parseMatchKey`); null for a column that is to be left alone, whatever its header says. */
export type ColumnRoles = ReadonlyMap<string, ColumnKey | null>;

/** What the user has said of one table. */
export type TableAnswer = {
  /** Null for a table that is no part of the report, whatever it looks like. */
  readonly kind: TableKey | null;
  readonly roles: ColumnRoles;
};

/** What the user has said of a workbook beside what stands in it. An answer goes before the workbook's own words. */
export type ReportAnswers = {
  /** Roles by header, in every budget table that has such a header. Headers are keyed by `parseMatchKey`. */
  readonly roles: ColumnRoles;
  /** What each table is. Tables are keyed as in `conventions`. */
  readonly tables: ReadonlyMap<string, TableAnswer>;
  readonly unit: Unit | null;
  /** How all budget tables count that `conventions` does not name. */
  readonly convention: SignConvention | null;
  /** How one table counts. Tables are keyed by `parseMatchKey` of their names. */
  readonly conventions: ReadonlyMap<string, SignConvention>;
};

export const noAnswers: ReportAnswers = {
  roles: new Map(),
  tables: new Map(),
  unit: null,
  convention: null,
  conventions: new Map(),
};

/** The roles that the user has given in one table: what is said of it alone goes before what is said of all. */
export const readTableRoles = (
  table: string,
  { roles, tables }: Pick<ReportAnswers, "roles" | "tables">,
): ColumnRoles => {
  const own = tables.get(parseMatchKey(table));
  return own === undefined ? roles : new Map([...roles, ...own.roles]);
};
