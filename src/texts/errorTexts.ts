import type { WorkbookErrorCode } from "../commands/workbookError";

/** Words for each failure of Excel; `place` is the table or sheet it happened at. */
export type ErrorTexts = Readonly<Record<WorkbookErrorCode, (place: string | null) => string>>;
