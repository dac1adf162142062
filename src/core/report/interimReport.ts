import type {
  Activity,
  Assignment,
  EntryPlace,
  Goal,
  Indicator,
  ReportEvent,
  ReportTable,
  StatusWordEntry,
} from "./goalReport";
import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import type { HeadingKey } from "../vocabulary/reportHeadings";
import type { TableSnapshot } from "../workbook";

/** What the workbook says, once its tables are recognised and parsed. */
export type InterimReport = {
  readonly facts: ReportFacts;
  /** All recognised budget tables, in the order of the workbook; several of one kind are all here. */
  readonly budgetTables: readonly BudgetTable[];
  /** The table Kommentarer; null where the workbook has none, and the report is commented elsewhere. */
  readonly comments: ReportTable<ReportComment> | null;
  /** Each of these is null where the workbook has no such table; where it has several, this is the one that is read. */
  readonly events: ReportTable<ReportEvent> | null;
  readonly goals: ReportTable<Goal> | null;
  readonly activities: ReportTable<Activity> | null;
  readonly indicators: ReportTable<Indicator> | null;
  readonly assignments: ReportTable<Assignment> | null;
  readonly statusWords: ReportTable<StatusWordEntry> | null;
};

/** One paragraph on the figures; one without text is yet to be written. */
export type ReportComment = EntryPlace & {
  /** Which budget table it is about; null where its section does not say. */
  readonly section: BudgetTableKey | null;
  readonly heading: string;
  readonly text: string;
};

/** The table Rapportuppgifter. What is not there is null. */
export type ReportFacts = {
  /** The table itself, null where the workbook has none. */
  readonly source: TableSnapshot | null;
  readonly municipality: string | null;
  readonly committee: string | null;
  readonly department: string | null;
  readonly period: ReportPeriod | null;
  readonly followUp: string | null;
  readonly unit: Unit | null;
  /** What the report gives its amounts in, where that is another unit than the tables count in. */
  readonly printUnit: Unit | null;
  /** Headings of the municipality's own. */
  readonly headings: ReadonlyMap<HeadingKey, string>;
  /** Which deviations must be explained; null where nothing is said. */
  readonly explainAbove: ExplainThreshold | null;
  /** What the organisation was called before: names that should not stand in the report any more. */
  readonly formerNames: readonly string[];
  /** How far the report has come; null where nobody has said, and only errors make it a draft. */
  readonly status: ReportStatus | null;
  /** Per table, by the table's own name in the workbook. */
  readonly conventions: ReadonlyMap<string, SignConvention>;
};

/** `date` and `paragraph` of the decision: "2019-10-14" and "§ 88", else as written; "" where they are not known. */
export type ReportStatus = { readonly state: ReportState; readonly date: string; readonly paragraph: string };

export type ReportState = "draft" | "submitted" | "decided";

/**
 * A deviation as large as all that is given must be explained. `amount` in `unit`, or as the tables count where it
 * names none; `share` of the row's budget, 0.05 is 5 %. At least one of them.
 */
export type ExplainThreshold = {
  readonly amount: number | null;
  readonly unit: Unit | null;
  readonly share: number | null;
};

/** `month` 1 to 12 is the last month of the period: augusti 2019 is { year: 2019, month: 8 }. */
export type ReportPeriod = { readonly year: number; readonly month: number };

export type Unit = "kr" | "tkr" | "mnkr";

export type BudgetTable = {
  readonly key: BudgetTableKey;
  readonly source: TableSnapshot;
  /** Which of the table's columns plays which role, as an index into `source.headers`. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Roles that several columns could play and nothing decides between: indexes into `source.headers`. None is in `columns`. */
  readonly undecidedColumns: ReadonlyMap<ColumnKey, readonly number[]>;
  readonly rows: readonly BudgetRow[];
  /** As kept in Rapportuppgifter; null until the user has said. */
  readonly convention: SignConvention | null;
  /** The convention that the figures speak for, to be preselected; null where they do not decide. */
  readonly proposedConvention: SignConvention | null;
};

/**
 * `item`: counts in the sums. `sum`: a typed sum of other rows. `part`: a part of the row above it ("varav förskola"),
 * where it is counted already. `heading`: a label without figures. `blank`: nothing at all.
 */
export type BudgetRowKind = "item" | "sum" | "part" | "heading" | "blank";

export type BudgetRow = {
  /** In the table's body, from 0. */
  readonly index: number;
  readonly kind: BudgetRowKind;
  readonly label: string;
  /** Figures by role, in the table's own unit and signs. A role that is missing here is blank or unreadable in the cell: never zero. */
  readonly amounts: ReadonlyMap<ColumnKey, number>;
};
