import type { DecidedContent } from "../decision/decidedReport";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import type { GoalDetails } from "./goalDetails";

/** Something in the user's data that a person should look at. Data, not prose: `texts/describeFinding` words it by rule. */
export type Finding = Place & Details & { readonly severity: Severity; readonly stops: Stops };

/** How bad it is for the report. What it stops is another question: a missing forecast is an error that stops no write. */
export type Severity = "error" | "warning" | "info";

/** What cannot be done until it is mended: writing formulas, publishing the report, or nothing. */
export type Stops = "write" | "report" | "nothing";

/** Where it is. Without a table it concerns the whole workbook. */
export type Place = {
  /** The table's own name in the workbook. */
  readonly table?: string;
  readonly sheet?: string;
  /** In A1 without sheet: "D7". */
  readonly cell?: string;
  /** The column's own header. */
  readonly column?: string;
  /** The row's label, as the user wrote it. */
  readonly row?: string;
};

export type Rule = Details["rule"];

export type Details =
  | GoalDetails
  /** `isOptional`: the workbook may be whole without it. */
  | {
      readonly rule: "table/missing";
      readonly isOptional?: true;
      readonly tableKey: TableKey;
      readonly soughtNames: readonly string[];
      readonly foundTables: readonly string[];
    }
  /**
   * A table fits more than one kind, or nothing but its columns says which. With `readTable` it is one more of a kind of
   * which that table is read; `isHidden` where it stands on a hidden sheet.
   */
  | {
      readonly rule: "table/ambiguous";
      readonly tableKeys: readonly TableKey[];
      readonly readTable?: string;
      readonly isHidden?: boolean;
    }
  | {
      readonly rule: "column/missing";
      readonly columnKey: ColumnKey;
      readonly soughtHeaders: readonly string[];
      readonly foundHeaders: readonly string[];
    }
  | { readonly rule: "column/ambiguous"; readonly columnKey: ColumnKey; readonly candidates: readonly string[] }
  /** A figure column holds text. The suggestion is the number that the text spells, where it spells one. */
  | {
      readonly rule: "cell/type";
      readonly columnKey: ColumnKey;
      readonly content: string;
      readonly suggestion?: number;
    }
  /** `content` is Excel's code: "#DIV/0!". */
  | { readonly rule: "cell/error-value"; readonly columnKey: ColumnKey; readonly content: string }
  | { readonly rule: "row/duplicate"; readonly firstCell: string }
  /** `amounts` in the order of the columns: all that tells one such row from another. */
  | { readonly rule: "row/unnamed"; readonly amounts: readonly number[] }
  /** Sums among the rows of a table, `rows` by label: kept apart, never added in. Told once for a table, in the first. */
  | { readonly rule: "row/total-inside"; readonly rows: readonly string[] }
  /** `budgetShare` is the row's part of all budgets of the table, 0 to 1; null where the budgets sum to nothing. */
  | { readonly rule: "forecast/missing"; readonly budget: number; readonly budgetShare: number | null }
  /** No row at all has a forecast: said once, not per row. `rowCount` rows have a budget, `budget` is their sum. */
  | { readonly rule: "forecast/none"; readonly rowCount: number; readonly budget: number }
  /** A value in Rapportuppgifter that cannot be read; it counts as not given. `fact` as the user wrote it. */
  | { readonly rule: "fact/unknown"; readonly fact: string; readonly content: string }
  /** A convention for a table that the workbook does not have; `tables` are those that it has. */
  | { readonly rule: "fact/no-table"; readonly fact: string; readonly tables: readonly string[] }
  /** Changes of the budget, `change` in all, that nothing says whether the budget holds; `column` is theirs. */
  | { readonly rule: "budget/unrevised"; readonly budgetHeader: string; readonly change: number }
  /** The figures do not show how the table counts deviations. */
  | { readonly rule: "sign/unclear" }
  /**
   * A column of deviations in which plus is deficit: `first` − `second`, by header, on `rowCount` rows. `isSaid` where
   * somebody has said the other way to count, else the signs of the amounts speak for it. `canWrite`: a formula of ours
   * counts the other way.
   */
  | {
      readonly rule: "sign/reversed";
      readonly first: string;
      readonly second: string;
      readonly rowCount: number;
      readonly isSaid: boolean;
      readonly canWrite: boolean;
    }
  /** Rows count their deviations in two ways, as revenues among costs do; `rows` by label. No formula fits both without Radtyp. */
  | { readonly rule: "sign/mixed"; readonly rows: readonly string[] }
  /**
   * A figure does not follow from the others in its row. `expected` mends it; the row's own equation is told as
   * `target` = Σ sign × term. `sumCell` is the sum that the same figure mends, where row and column meet in the cell.
   */
  | {
      readonly rule: "sum/row";
      readonly printed: number;
      readonly expected: number;
      readonly target: string;
      readonly terms: readonly RowTerm[];
      readonly sumCell?: string;
    }
  /** A sum of all rows is not what they add up to; `rowCount` of the `ofCount` rows have a figure. */
  | ({ readonly rule: "sum/column" } & WrongSum)
  /** The same of a sum of some of the rows: `first` to `last` by label. */
  | ({ readonly rule: "sum/subtotal"; readonly first: string; readonly last: string } & WrongSum)
  /** A SUBTOTAL over the whole column that is not the sum of it: rows are hidden or filtered out. */
  | { readonly rule: "sum/filtered"; readonly printed: number; readonly expected: number }
  /**
   * A figure that is another one in another table of the report, where all else agrees: in the row `otherRow` of
   * `otherTable`. `other` in this table's unit.
   */
  | {
      readonly rule: "sum/across";
      readonly printed: number;
      readonly other: number;
      readonly otherTable: string;
      readonly otherSheet: string;
      readonly otherRow: string;
      readonly otherCell: string;
    }
  /** A typed number where `formulaCount` of the column's `ofCount` figures are one formula. */
  | {
      readonly rule: "cell/hard-coded";
      readonly content: number;
      readonly formulaCount: number;
      readonly ofCount: number;
    }
  /** `neighbour` is the formula that the other rows have, as the first of them has it. Both English, as Excel gives them. */
  | { readonly rule: "cell/formula-differs"; readonly formula: string; readonly neighbour: string }
  | { readonly rule: "forecast/below-actual"; readonly forecast: number; readonly actual: number }
  /** Of a table: `rowCount` of `ofCount` forecasts are the budget to the last unit. `rows` by label. */
  | {
      readonly rule: "forecast/equals-budget";
      readonly rowCount: number;
      readonly ofCount: number;
      readonly rows: readonly string[];
    }
  /**
   * A figure `factor` times the budget: 10 or 1 000, or a tenth or a thousandth. Without `amount`, `budget` and
   * `suggestion` it is most of the column.
   */
  | {
      readonly rule: "unit/slip";
      readonly columnKey: ColumnKey;
      readonly factor: number;
      readonly budget: number | null;
      readonly amount: number | null;
      readonly suggestion: number | null;
    }
  /** All surpluses and all deficits of a table, both as positive figures: its sum hides them. */
  | { readonly rule: "deviation/cancelled"; readonly surplus: number; readonly deficit: number }
  /** `deviation` plus for surplus, as the table counts; `budgetShare` its size against the row's budget, null without one. */
  | { readonly rule: "deviation/unexplained"; readonly deviation: number; readonly budgetShare: number | null }
  /** A comment's amount, in the table's unit, against the deviation of the `rows` that it names; of the whole table where it names none. */
  | {
      readonly rule: "comment/amount";
      readonly printed: number;
      readonly expected: number;
      readonly isApproximate: boolean;
      readonly rows: readonly string[];
      readonly quote: string;
    }
  /** A comment says that something was done with the money of `rows`, whose outcome is 0. */
  | { readonly rule: "comment/no-actual"; readonly rows: readonly string[]; readonly quote: string }
  | { readonly rule: "comment/old-name"; readonly name: string; readonly currentName: string | null }
  /** A text that is word for word last time's, while the forecast, the answer or the status of `of` is another; `of` is "" for a whole table. */
  | {
      readonly rule: "comment/stale";
      readonly columnKey: "forecast" | "answer" | "status";
      readonly before: DecidedContent;
      readonly after: DecidedContent;
      readonly of: string;
    }
  /**
   * Something that is not as it was when the report was decided. `decided` and `now` are what the cell held and holds; both are
   * null where a row, a column or a table has come or gone. `date` and `paragraph` are those of the decision, "" where not known.
   */
  | {
      readonly rule: "report/changed-since-decision";
      readonly change: "cell" | "row-added" | "row-removed" | "column-removed" | "table-removed";
      /** The column that is gone. */
      readonly lostColumn?: ColumnKey;
      readonly decided: DecidedContent;
      readonly now: DecidedContent;
      readonly date: string;
      readonly paragraph: string;
    }
  /** `deadline` as written; near or past when the report's period ends. */
  | { readonly rule: "comment/deadline"; readonly deadline: string; readonly isPast: boolean; readonly quote: string };

/** A figure by its header, as it counts in a row's equation. */
export type RowTerm = { readonly header: string; readonly amount: number; readonly sign: 1 | -1 };

export type WrongSum = {
  readonly printed: number;
  readonly expected: number;
  readonly rowCount: number;
  readonly ofCount: number;
  /** The same figure is what the sum's own row should give. */
  readonly isConfirmedByRow: boolean;
};
