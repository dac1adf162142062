import type { WorkbookCheck } from "../commands/workbookCheck";
import type { DeviationProposal } from "../core/plan/deviationProposal";
import type { BudgetTableKey, ColumnKey } from "../core/vocabulary/keys";

/** What the words of a previewed cell depend on beside the cell itself. */
export type PreviewContext = {
  /** Null for Rapportuppgifter, which holds no amounts. */
  readonly tableKey: BudgetTableKey | null;
  readonly decimals: number;
  /** Headers of columns that hold deviations, now or after the write. */
  readonly deviationHeaders: ReadonlySet<string>;
};

const deviationColumns: readonly ColumnKey[] = ["deviation", "periodDeviation", "totalDeviation"];

export const readPreviewContext = (
  check: WorkbookCheck,
  proposal: DeviationProposal,
  tableName: string,
): PreviewContext => {
  const table = check.tables.find((candidate) => candidate.name === tableName);
  const known = table?.columns.filter((column) => deviationColumns.includes(column.key)) ?? [];
  const planned = proposal.groups.flatMap((group) =>
    group.kind === "deviations" && group.table === tableName ? group.cells : [],
  );
  return {
    tableKey: table?.key ?? null,
    decimals: table?.decimals ?? 0,
    deviationHeaders: new Set([...known, ...planned].map((place) => place.header)),
  };
};
