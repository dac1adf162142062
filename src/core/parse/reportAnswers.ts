import type { Unit } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";

/** What the user has said of a workbook beside what stands in it. An answer goes before the workbook's own words. */
export type ReportAnswers = {
  /** Roles by header, in every budget table that has such a header. Headers are keyed by `parseMatchKey`. */
  readonly roles: ReadonlyMap<string, ColumnKey>;
  readonly unit: Unit | null;
  /** How all budget tables count that `conventions` does not name. */
  readonly convention: SignConvention | null;
  /** How one table counts. Tables are keyed by `parseMatchKey` of their names. */
  readonly conventions: ReadonlyMap<string, SignConvention>;
};

export const noAnswers: ReportAnswers = { roles: new Map(), unit: null, convention: null, conventions: new Map() };
