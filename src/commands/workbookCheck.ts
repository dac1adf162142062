import type { CheckedReport } from "../core/plan/deviationProposal";
import type { SortedFindings } from "../core/check/matchOverruled";
import type { Rule } from "../core/finding/finding";
import type { BudgetTableKey, ColumnKey } from "../core/vocabulary/keys";
import type { SignConvention } from "../core/vocabulary/signConvention";

/** What the pane shows: the workbook as it stands, what was found in it and whether a write can be taken back. */
export type WorkbookCheck = CheckedReport & {
  /** All recognised budget tables, in the order of the workbook. */
  readonly tables: readonly BudgetTableSummary[];
  /** What tells the write that can be taken back from others, unless its cells have been changed since; null where there is nothing. */
  readonly lastWrite: string | null;
  /** What somebody has set aside; not among the findings. */
  readonly overruled: SortedFindings["overruled"];
  /** Checks that the workbook's own people have switched off. */
  readonly disabledRules: ReadonlySet<Rule>;
  /** All checks in the order of the guide. What stops a write cannot be switched off. */
  readonly rules: readonly { readonly rule: Rule; readonly canSwitchOff: boolean }[];
};

export type BudgetTableSummary = {
  readonly tableId: string;
  readonly key: BudgetTableKey;
  readonly name: string;
  readonly sheet: string;
  /** Rows that count in the sums. */
  readonly rowCount: number;
  /** That the table's amounts are shown with (`readTableDecimals`). */
  readonly decimals: number;
  /** Which of the table's headers play which role, in the order of the sheet. */
  readonly columns: readonly { readonly key: ColumnKey; readonly header: string }[];
  /** These are null where the table has no such column. */
  readonly budget: ColumnSummary | null;
  readonly actual: ColumnSummary | null;
  readonly forecast: ColumnSummary | null;
  /** By our formula under `convention`, whatever stands in the sheet; null where it cannot be told. */
  readonly deviation: ColumnSummary | null;
  /** As kept in Rapportuppgifter, else as proposed. */
  readonly convention: SignConvention | null;
};

/**
 * The sum of what there is, as the sheet shows it: null (blank) where no row has a figure, never 0, and where costs and
 * income carry plus in the same column, which then adds up to nothing.
 */
export type ColumnSummary = {
  readonly sum: number | null;
  /** Of the rows with a budget, those with a figure. */
  readonly rowCount: number;
  /** Rows with a budget: each should have a figure. */
  readonly ofCount: number;
};
