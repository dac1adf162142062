import type { SelectedCells } from "../core/workbook";
import type { Finding } from "../core/finding/finding";
import type { NumberedTableKey } from "../core/plan/reportTableWords";
import type { AskedFacts } from "../core/plan/planReportTables";
import type { ReportStatus } from "../core/report/interimReport";
import type { TableKey } from "../core/vocabulary/keys";

/** What a user can ask to have written, beside deviations and sums: each is shown first. */
export type PreviewTask =
  | { readonly kind: "mend"; readonly findings: readonly Finding[] }
  /** Tables that the workbook lacks, each on a sheet of its own. */
  | { readonly kind: "tables"; readonly tableKeys: readonly TableKey[]; readonly facts: AskedFacts }
  /** A table of the cells that were selected, or stand around the selected cell. */
  | { readonly kind: "rangeTable"; readonly cells: SelectedCells | null }
  /** The tables of a whole report, filled with the names and figures of a published one, to try the add-in on. */
  | { readonly kind: "example" }
  /** Nr for the rows of a table of the user's own. */
  | { readonly kind: "numbers"; readonly tableKey: NumberedTableKey }
  /** A sheet of our own, made or made anew. */
  | { readonly kind: "sheet"; readonly sheet: OwnSheetKind }
  /** What the report was not told of yet. */
  | { readonly kind: "facts"; readonly facts: AskedFacts }
  /** How far the report has come. */
  | { readonly kind: "status"; readonly status: ReportStatus }
  | { readonly kind: "previousForecasts" }
  /** The workbook made ready to be sent. */
  | { readonly kind: "dispatch" };

/** The sheets that the add-in makes, in the order in which they are offered. */
export type OwnSheetKind = "overview" | "report" | "goals" | "assignments" | "controls";
