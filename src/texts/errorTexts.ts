import type { WorkbookErrorCode } from "../commands/workbookError";

/** Words for each failure of Excel; `place` is the table or sheet it happened at, `cell` the one cell in A1. */
export type ErrorTexts = Readonly<Record<WorkbookErrorCode, (place: string | null, cell: string | null) => string>>;
