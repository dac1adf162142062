import type { Unit } from "../core/report/interimReport";
import type { ColumnKey, TableKey } from "../core/vocabulary/keys";
import type { SignConvention } from "../core/vocabulary/signConvention";

/** What a language calls the things of the vocabulary. */
export type Names = {
  /** `short`: Drift. `name`: Driftbudget. `whole`: driftbudgeten, within a sentence. */
  readonly tables: Readonly<
    Record<TableKey, { readonly short: string; readonly name: string; readonly whole: string }>
  >;
  /** Within a sentence, so in lower case. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** How a table counts, as an answer to choose: what carries which sign, and the deviation that follows. */
  readonly conventions: Readonly<Record<SignConvention, string>>;
  readonly units: Readonly<Record<Unit, string>>;
};
