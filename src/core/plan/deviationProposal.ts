import type { Finding } from "../finding/finding";
import type { InterimReport } from "../report/interimReport";
import type { BudgetTableKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import type { CellContent, NoteKind, WorkbookSnapshot } from "../workbook";
import type { Plan } from "./plan";

/** What the planner starts from: a workbook that has been read, parsed and checked. */
export type CheckedReport = {
  readonly snapshot: WorkbookSnapshot;
  readonly report: InterimReport;
  readonly findings: readonly Finding[];
};

/** What the user has said in the preview, by table id. What is not said here follows the proposal. */
export type DeviationChoices = {
  readonly conventions: ReadonlyMap<string, SignConvention>;
  /** Number formats and the deficit mark, wanted or not. */
  readonly formats: ReadonlyMap<string, boolean>;
};

/** What will be written, with everything that the preview shows; nothing in it is left to compute. */
export type DeviationProposal = {
  /** All recognised budget tables, in the order of the workbook. */
  readonly tables: readonly TableProposal[];
  /** In the order of the sheets' tables; within a table deviations, sums, formats. Rapportuppgifter comes last. Never an empty group. */
  readonly groups: readonly PreviewGroup[];
  /** What the workbook gets that was not there, in the order of the writes; the hidden sheet last. */
  readonly made: readonly MadePart[];
  /** Cells whose contents are written, sheets touched by anything, and typed figures that will show another figure. */
  readonly counts: { readonly cells: number; readonly sheets: number; readonly changed: number };
  /** No writes: there is nothing to do. */
  readonly plan: Plan;
};

/** Something new in the workbook beside contents of cells; `table` is the table's own name. */
export type MadePart =
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  /** Excel's own totals row is switched on. */
  | { readonly kind: "totalsRow"; readonly table: string }
  /** A visible sheet with one table on it. */
  | {
      readonly kind: "tableSheet";
      readonly sheet: string;
      readonly table: string;
      readonly headers: readonly string[];
    }
  /** Cells of the user's own that become a table; `area` is A1 with the headers, without sheet. */
  | {
      readonly kind: "rangeTable";
      readonly sheet: string;
      readonly table: string;
      readonly area: string;
      readonly headers: readonly string[];
    }
  /** A visible sheet of our own. Excel's own undo does not reach behind it; ours does. */
  | { readonly kind: "sheet"; readonly sheet: string }
  /** The hidden sheet for the add-in's own notes, without which nothing can be undone. */
  | { readonly kind: "notesSheet"; readonly sheet: string };

export type TableProposal = {
  readonly tableId: string;
  readonly name: string;
  readonly sheet: string;
  /** `asks`: how the table counts is not known and the figures do not say; nothing is planned for it until the user answers. */
  readonly state: "ready" | "asks" | "blocked";
  readonly convention: {
    /** Rapportuppgifter does not say: the preview asks. */
    readonly isAsked: boolean;
    /** What the figures speak for; to be preselected. */
    readonly proposed: SignConvention | null;
    /** What this proposal was made with: the user's choice, else what is kept, else what is proposed. */
    readonly used: SignConvention | null;
    /** The ways to count that the table has the columns for: the answers that the preview offers. */
    readonly offered: readonly SignConvention[];
  };
  readonly formats: {
    /** The user has set no formats of their own where ours would go. */
    readonly isSuggested: boolean;
    /** What this proposal was made with. */
    readonly isChosen: boolean;
  };
  /** What was left undone and why, in the order of the table. */
  readonly notes: readonly ProposalNote[];
};

/** Why something is not in the plan, and what to know before it is written. `texts` words it. */
export type ProposalNote =
  /** The sheet is protected: nothing is written for the table. */
  | { readonly kind: "protected" }
  /** These findings must be mended first: nothing is written for the table. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  /** There is no deviation column and something stands to the right of the table. */
  | { readonly kind: "right-taken" }
  /** Something stands right under the table, so that no totals row fits without moving it. `cell` is the first such cell, in A1. */
  | { readonly kind: "below-taken"; readonly cell: string }
  /** The last row of the table is itself the sum of all. */
  | { readonly kind: "grand-total-inside"; readonly cell: string }
  /** The user's own formulas give the right results and stand. */
  | { readonly kind: "own-formulas"; readonly header: string; readonly cellCount: number }
  /** Something stands where a sheet of ours needs room. `cell` is the first such cell, in A1. */
  | { readonly kind: "in-the-way"; readonly sheet: string; readonly cell: string }
  /** The answer about the convention cannot be kept: Rapportuppgifter is on a protected sheet. */
  | { readonly kind: "facts-protected" }
  /** The report is decided: what is written makes it another one. "" where date or paragraph are not known. */
  | { readonly kind: "decided"; readonly date: string; readonly paragraph: string }
  /** Figures and texts are stored as decided, perhaps in place of what was stored of the same follow-up before. */
  | { readonly kind: "stores-decided"; readonly isReplacing: boolean }
  /** Nothing can be stored: Rapportuppgifter does not say which period the report is of. */
  | { readonly kind: "no-period" }
  /** No decided follow-up before this one is stored in the workbook. */
  | { readonly kind: "nothing-before" }
  /** The stored forecasts of a table are of another year, or in another unit. */
  | { readonly kind: "not-comparable"; readonly table: string }
  /** All budget tables of a kind are in the report, in the order of the workbook. */
  | { readonly kind: "several-tables"; readonly table: BudgetTableKey; readonly names: readonly string[] }
  /** A table of words is left out, since another of its kind is read. */
  | { readonly kind: "left-table"; readonly table: string; readonly readTable: string }
  /** The write can not be taken back. */
  | { readonly kind: "not-undone" }
  | { readonly kind: "removes-sheet"; readonly sheet: string }
  /** What the hidden sheet loses. */
  | { readonly kind: "removes-notes"; readonly note: NoteKind }
  /** The hidden sheet keeps what was stored of decided reports. */
  | { readonly kind: "keeps-decided" }
  /** A sheet of ours that should go has to be left: something of the user's stands on it, or it is protected. */
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  | { readonly kind: "sheet-protected"; readonly sheet: string };

export type PreviewGroup =
  | {
      readonly kind: "deviations" | "sums" | "facts";
      /** The table's own name. */
      readonly table: string;
      readonly sheet: string;
      /** Changed figures first, then in the order of the sheet. */
      readonly cells: readonly PreviewCell[];
    }
  | {
      readonly kind: "formats";
      readonly table: string;
      readonly sheet: string;
      readonly formats: readonly PreviewFormat[];
    };

export type PreviewCell = {
  /** A1 without sheet: "D5". */
  readonly address: string;
  readonly header: string;
  /** The row's name; the sum row's own label, blank where a totals row is new. */
  readonly row: string;
  /** What the cell shows now; `""` is blank. */
  readonly before: CellContent;
  /** The formula that stands there now, in English; null where the cell holds none. */
  readonly formulaBefore: string | null;
  /** The formula in the workbook's own words. */
  readonly meaning: CellMeaning;
  /** What will stand in the cell as written: a formula in English, or a value. */
  readonly after: CellContent;
  /** What the cell will show, as computed here; `""` is blank. */
  readonly value: CellContent;
  /** A figure that stands there now will show another figure (or none), beyond rounding. */
  readonly isChanged: boolean;
};

/** What a formula says, in headers and not in Excel's language. */
export type CellMeaning =
  /** `first` − `second`, or `first` + `second`. */
  | { readonly kind: "difference" | "addition"; readonly first: string; readonly second: string }
  /** The headers added up: income, cost and grant of the result model. */
  | { readonly kind: "result"; readonly parts: readonly string[] }
  | { readonly kind: "sum"; readonly header: string }
  /** The label that counts missing forecasts by itself. */
  | { readonly kind: "sumLabel" }
  /** A plain word or value, or a cleared cell. */
  | { readonly kind: "value" };

export type PreviewFormat = {
  /** A1 without sheet, one cell or a range: "D5:D12". */
  readonly address: string;
  readonly header: string;
  readonly change:
    | { readonly kind: "numberFormat"; readonly before: string; readonly after: string }
    | { readonly kind: "deficitMark" };
};
