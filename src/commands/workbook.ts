import type { Plan } from "../core/plan/plan";
import type { CellContent, Grid, RangeArea, SelectedCells, WorkbookSnapshot } from "../core/workbook";

/**
 * The port to the workbook: the only way in and out. `excel/` implements it with Office.js.
 * Its failures are `WorkbookError`.
 */
export type Workbook = {
  /** Reads all tables, the add-in's own notes and its own sheets. Two round trips below the payload limit, whatever the size. */
  read(): Promise<WorkbookSnapshot>;
  /** The same with the state of the host, in no more round trips. */
  readWithState(): Promise<{ readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState }>;
  /** Reads what is selected and the cells around it, for a table to be made of them. Null on a blank sheet. */
  readSelection(): Promise<SelectedCells | null>;
  /**
   * Confirms that the tables still have the plan's shapes, then makes all its writes in one batch, then reads back.
   * All or nothing as far as Excel allows. Throws `WorkbookError`:
   * `table-changed` (nothing written), `partly-written` (a fault in the middle of the batch), `stopped` (as `watchWrite` asked) or
   * Excel's own refusal.
   */
  apply(plan: Plan, watchWrite?: WatchWrite): Promise<Applied>;
  /** Shows and selects cells for the user. */
  select(area: RangeArea): Promise<void>;
  /** Calls the listener after changes in the workbook (a hint: read again). Returns how to stop. */
  watch(listener: () => void): Promise<StopWatching>;
  /** Tells which cell is selected, whenever somebody selects another. Returns how to stop. */
  watchSelection(listener: (place: SelectedPlace) => void): Promise<StopWatching>;
  /**
   * Saves the workbook as Excel's own Spara does; one that has never been saved asks where to. Whether it is saved then, `state` tells.
   */
  save(): Promise<void>;
  /** What the add-in must know of the host; asks Excel, so it may change between calls. */
  state(): Promise<WorkbookState>;
};

/** The first cell of what is selected; row and column from 0. */
export type SelectedPlace = { readonly sheet: string; readonly row: number; readonly column: number };

export type StopWatching = () => Promise<void>;

/** Told before each request of a write how many of them have been answered, and of how many; says whether to send the next. */
export type WatchWrite = (sent: number, of: number) => "goOn" | "stop";

export type Applied = {
  /**
   * What now stands in the cells of each `setContents`, and of each `putSheet` that says what its formulas will show (from A1),
   * in the order of the plan's writes.
   */
  readonly readBack: readonly { readonly writeIndex: number; readonly values: Grid<CellContent> }[];
};

/** Null is what this Excel does not tell. */
export type WorkbookState = {
  /** BCP 47, of Excel's own menus: decides the pane's language. */
  readonly displayLanguage: string;
  /** Nothing can be written: to be said before somebody types. */
  readonly isReadOnly: boolean;
  /** There are changes that are not saved. */
  readonly isDirty: boolean | null;
  /** Excel saves by itself, shortly after each change. */
  readonly isAutoSaveOn: boolean | null;
  readonly officeTheme: OfficeTheme | null;
};

/** Office's own colour around the pane, "#RRGGBB", and whether it is a dark one. */
export type OfficeTheme = { readonly background: string; readonly isDark: boolean | null };
