import type { WorkbookError } from "../commands/workbookError";
import type { Texts } from "./texts";

/** Words a failure of Excel: what happened, whether anything was written, and what to do. */
export const describeWorkbookError = (error: WorkbookError, texts: Texts): string =>
  texts.errors[error.code](error.place ?? null, error.cell ?? null);
