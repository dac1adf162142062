import type { FieldEntry, FieldOutcome } from "../commands/fieldEntry";
import type { DraftPlace } from "../commands/keepDraft";
import type { NewEntry } from "../commands/newEntry";
import type { EntryKey } from "../commands/removeEntry";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { UndoOutcome } from "../commands/undoLastWrite";
import type { SelectedPlace, StopWatching, WorkbookState, WatchWrite } from "../commands/workbook";
import type { Written } from "../commands/writePlan";
import type { DeviationChoices, DeviationProposal } from "../core/plan/deviationProposal";
import type { TableMapping } from "../core/mapping/tableMapping";
import type { Finding, Rule } from "../core/finding/finding";
import type { LastWrite } from "../core/plan/readLastWrite";
import type { PlanProposal } from "../core/plan/proposal";
import type { Copied } from "./reportCommands";
import type { RangeTableAnswer } from "../commands/readRangeTable";
import type { PreviewTask } from "../commands/previewTask";
import type { Plan } from "../core/plan/plan";
import type { EntryTableKey } from "./form/entryTables";
import type { PaneMemory } from "./paneMemory";

/**
 * What a user can ask for in the pane, bound to a workbook by `entry`. The pane knows neither Excel nor how anything is
 * computed. What answers with a promise asks Excel (`copy` the browser; `loadPlanner` and `proposeTask` neither) and may fail with `WorkbookError`.
 */
export type PaneCommands = {
  check(): Promise<{ readonly check: WorkbookCheck; readonly host: WorkbookState }>;
  /** It is no part of what the first screen waits for. */
  readonly loadPlanner: () => Promise<Planner>;
  /** What would be written for a task; null where there is nothing left to do for it. */
  proposeTask(check: WorkbookCheck, task: PreviewTask): Promise<PlanProposal | null>;
  write(plan: Plan, watchWrite: WatchWrite): Promise<Written>;
  undo(): Promise<UndoOutcome>;
  /** Puts what somebody wrote in a field in its cell. */
  enter(entry: FieldEntry): Promise<FieldOutcome>;
  /** Keeps in the workbook what a cell did not take, for the pane that wrote it; null takes it away. */
  keepDraft(client: string, place: DraftPlace, text: string | null): Promise<void>;
  /** Adds rows to a table that is in the report. */
  add(check: WorkbookCheck, tableKey: EntryTableKey, entries: readonly NewEntry[]): Promise<void>;
  remove(entry: EntryKey): Promise<void>;
  /** Sets a finding aside, with a reason and who says so; both are kept in the workbook. */
  overrule(finding: Finding, reason: string, by: string): Promise<void>;
  /** Takes up again what was set aside. */
  restore(key: string): Promise<void>;
  /** Keeps what a table is; null lets its name and headers decide again. */
  putTableMapping(table: string, mapping: TableMapping | null): Promise<void>;
  /** Whether what is selected in Excel can become a table, and what to preview then. */
  readRangeTable(check: WorkbookCheck): Promise<RangeTableAnswer>;
  putDisabledRules(rules: readonly Rule[]): Promise<void>;
  show(place: ShownPlace, check: WorkbookCheck): Promise<void>;
  /** Puts something on the clipboard; false where Excel does not let us. */
  copy(copied: Copied): Promise<boolean>;
  /** Saves as Excel's own Spara does. That it has answered does not mean that the file is written. */
  save(): Promise<void>;
  watch(listener: () => void): Promise<StopWatching>;
  /** Tells which cell is selected, whenever that changes. */
  watchSelection(listener: (place: SelectedPlace) => void): Promise<StopWatching>;
  readonly memory: PaneMemory;
};

/** Says what could be written. Asks Excel nothing. */
export type Planner = {
  /** What would be written to the tables with the user's choices. */
  readonly proposeDeviations: (check: WorkbookCheck, choices: DeviationChoices) => DeviationProposal;
  /** Whether a finding has a mend that is safe to propose. */
  readonly canMend: (check: WorkbookCheck, finding: Finding) => boolean;
  /** How much of the write that can be taken back stands in the workbook; null where there is none. */
  readonly readLastWrite: (check: WorkbookCheck) => LastWrite | null;
};

/** A cell (A1 without sheet) on a sheet, or a whole table by its id. */
export type ShownPlace =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "table"; readonly table: string };
