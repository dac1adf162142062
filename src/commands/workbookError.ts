/** Why the workbook could not be read or written. `texts/describeWorkbookError` words each. */
export type WorkbookErrorCode =
  /** A cell is being edited; Excel answers nothing until the user leaves it. */
  | "cell-edit-mode"
  /** The sheet or workbook is protected or open for reading only. */
  | "protected"
  /** A sheet of the user's has the name of the add-in's own hidden sheet. Nothing was written. */
  | "sheet-taken"
  /** A table is no longer as it was when the plan was made. Nothing was written. */
  | "table-changed"
  /** Excel stopped in the middle of the writes. What was written can be taken back. */
  | "partly-written"
  /** The user stopped a write between two of its requests. What was written can be taken back. */
  | "stopped"
  /** Excel stopped while it took away what is not to be sent. It is not to come back, and is taken away at the next attempt. */
  | "partly-removed"
  /** More than Excel takes in one request. */
  | "too-large"
  /** The session with Excel has ended; the pane must be reloaded. */
  | "session-ended"
  /** Excel is busy. */
  | "busy"
  /** This Excel lacks something the add-in needs. */
  | "not-supported"
  /** Anything else that Excel refused. */
  | "unknown";

/** A failure of the host, never of the user's data. Anything else that is thrown is a bug. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    options?: {
      readonly cause?: unknown;
      readonly place?: string;
      readonly cell?: string;
      readonly undoId?: string | undefined;
    },
  ) {
    super(code, options?.cause === undefined ? undefined : { cause: options.cause });
    this.place = options?.place;
    this.cell = options?.cell;
    this.undoId = options?.undoId;
  }
  /** The table or sheet it happened at, where that is known. */
  readonly place: string | undefined;
  /** The cell it happened at, in A1, where it is one cell. */
  readonly cell: string | undefined;
  /** Of a write that stopped in its middle, the note that takes it back. Another stands in the workbook where somebody has written since. */
  readonly undoId: string | undefined;
}
