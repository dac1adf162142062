import type { WorkbookCheck } from "../commands/workbookCheck";
import type { UndoOutcome } from "../commands/undoLastWrite";
import type { SelectedPlace, WorkbookState } from "../commands/workbook";
import type { WorkbookError } from "../commands/workbookError";
import type { DeviationChoices } from "../core/plan/deviationProposal";
import type { PreviewTask } from "../commands/previewTask";
import type { PanePlace } from "./panePlace";

/** Everything the pane shows follows from this. */
export type PaneState =
  /** The first reading: nothing to show yet. */
  | { readonly kind: "reading" }
  /** The first reading failed. */
  | { readonly kind: "failed"; readonly failure: Failure }
  /** The screen of the place. */
  | (Loaded & { readonly kind: "ready" })
  /** The changes are shown over it, nothing is written yet. */
  | (Loaded & { readonly kind: "preview" })
  /** Excel is at work; what is read meanwhile is half done and not shown. */
  | (Loaded & {
      readonly kind: "writing";
      readonly work: PaneWork;
      readonly isDone: boolean;
      /** Excel is taken up by something that passes, and is asked again until then. */
      readonly hindrance: WorkbookError | null;
      /** How far a write of several requests has come; null for what is one request. */
      readonly progress: WriteProgress | null;
    })
  /** A bug; the error boundary takes over. */
  | { readonly kind: "broken"; readonly fault: unknown };

/** `sent` requests of `of` are answered. */
export type WriteProgress = { readonly sent: number; readonly of: number };

/**
 * `row`: a row that comes or goes, asked for in a form. `note`: something that the add-in keeps for itself, with no preview and
 * no undo. `save`: the workbook. What is entered in fields hinders nothing, so it is no work of the pane.
 */
export type PaneWork = "write" | "row" | "undo" | "note" | "save";

/** The workbook as last read, and what has been said and done since the pane opened. */
export type Loaded = {
  readonly check: WorkbookCheck;
  readonly host: WorkbookState;
  /** The cell that is selected in Excel; null before anything has been selected. */
  readonly selected: SelectedPlace | null;
  readonly place: PanePlace;
  /** What was last asked to be shown before it is written; null is deviations and sums. */
  readonly task: PreviewTask | null;
  readonly choices: DeviationChoices;
  readonly failure: Failure | null;
  readonly result: Result | null;
};

/** A state that has read a workbook, and so has something to show. */
export type LoadedState = Extract<PaneState, Loaded>;

export type Failure = { readonly during: "read" | "show" | PaneWork; readonly error: WorkbookError };

/** What the last write or undo came to. */
export type Result =
  | {
      readonly kind: "written";
      readonly cellCount: number;
      readonly formatCount: number;
      readonly sheets: readonly string[];
      /** Cells that show something else than was promised. */
      readonly differenceCount: number;
    }
  | { readonly kind: "undone"; readonly outcome: UndoOutcome }
  /** Asked for by a button on the ribbon; `openCount` findings need somebody. */
  | { readonly kind: "checked"; readonly openCount: number }
  /** The pane was loaded anew in the middle of something. `done` of the last write's `of` changes stand in the workbook now. */
  | {
      readonly kind: "interrupted";
      readonly reached: "nothing" | "part" | "all";
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: "added" | "removed" }
  | {
      readonly kind:
        "setAside" | "restored" | "rulesKept" | "dispatched" | "stored" | "mapped" | "unmapped" | "tableMade";
    };

/** What is told where somebody is, without taking them to the top of the screen: rows that come and go, and what is taken back. */
export const keepsPlace = ({ kind }: Result): boolean => kind === "added" || kind === "removed" || kind === "undone";

export const noChoices: DeviationChoices = { conventions: new Map(), formats: new Map() };
