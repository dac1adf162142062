import type { ErrorTexts } from "./errorTexts";

export const enErrors: ErrorTexts = {
  "cell-edit-mode": () => "A cell is being edited, so nothing was written. Press Enter in Excel and try again.",
  protected: (place, cell) =>
    place !== null && cell !== null
      ? `The cell ${cell} on the sheet ${place} is locked, so it was not filled in. Unlock it (Format Cells, Protection) or unprotect the sheet.`
      : place === null
        ? "The workbook is protected or read-only, so nothing was written. Remove the protection (Review, Protect Workbook) or open it for editing."
        : `The sheet ${place} is protected, so nothing was written. Remove the protection (Review, Unprotect Sheet).`,
  "sheet-taken": (place) =>
    `There is already a sheet called ${place ?? "the same as the add-in's own"}, so nothing was written. Rename it: the add-in needs the name for its hidden sheet.`,
  "table-changed": (place, cell) =>
    cell !== null
      ? `${place ?? "The table"} has different content in ${cell} since it was read, so nothing was written. Choose which text to keep.`
      : `${place ?? "A table"} has changed since the preview, so nothing was written. Review the changes again.`,
  "partly-written": (place) =>
    `Excel stopped in the middle of writing${at(place)}. Part of it may have been written. Try again: what is there already is not written twice.`,
  stopped: () => "You stopped the writing. Part of it may have been written. Choose Write to go on.",
  "partly-removed": () =>
    "Excel stopped midway. Some of what should not be sent may have been removed, but nothing else has changed and nothing was written. Prepare the workbook for sending again.",
  "too-large": () =>
    "The tables are larger than Excel can handle at once, so nothing was written. Remove blank rows at the end of the tables and try again.",
  "session-ended": () =>
    "The connection to Excel was lost. Part of the changes may have been written. Reload the page, open the pane again and check the tables: Undo last write takes back what was written.",
  busy: () => "Excel is busy, so nothing was written. Close any open dialogs in Excel, wait a moment and try again.",
  "not-supported": () =>
    "This version of Excel lacks something the add-in needs, so nothing was written. Use Excel 2021, Microsoft 365 or Excel on the web.",
  unknown: (place) =>
    `Excel returned an error${at(place)}, so nothing was written. Try again. If the error remains, save the workbook and reopen it.`,
};

const at = (place: string | null): string => (place === null ? "" : ` at ${place}`);
