import type { ErrorTexts } from "./errorTexts";

export const enErrors: ErrorTexts = {
  "cell-edit-mode": () => "Press Enter in Excel: a cell is being edited. Nothing has been written. Then try again.",
  protected: (place, cell) =>
    place !== null && cell !== null
      ? `The cell ${cell} on the sheet ${place} is locked, so it was not filled in. Unlock it (Format Cells, Protection) or unprotect the sheet.`
      : place === null
        ? "The workbook is protected or open for reading only, so nothing was written. Remove the protection (Review, Protect Workbook) or open it for editing."
        : `The sheet ${place} is protected, so nothing was written. Remove the protection (Review, Unprotect Sheet).`,
  "sheet-taken": (place) =>
    `A sheet is already called ${place ?? "as the add-in's own"}, so nothing was written. Rename that sheet: the add-in needs the name for its hidden sheet.`,
  "table-changed": (place, cell) =>
    cell !== null
      ? `${place ?? "The table"} holds something else in ${cell} than when it was read, so nothing was written. Choose which text is to stand.`
      : `${place ?? "A table"} has changed since the changes were shown, so nothing was written. Go through the changes once more.`,
  "partly-written": (place) =>
    `Excel stopped in the middle of the writes${at(place)}. Part of them may be written. Choose Undo the last write to take it back, and then try again.`,
  "partly-removed": () =>
    "Excel stopped midway. Some of what is not to be sent may be removed, but nothing else is changed: nothing was written. Make it ready to be sent once more.",
  "too-large": () =>
    "The tables are larger than Excel takes or hands out at once, so nothing was written. Remove blank rows at the end of the tables and try again.",
  "session-ended": () =>
    "The connection with Excel is broken. Part of the writes may be done. Reload the page, open the pane again and look in the tables: Undo the last write takes back what was written.",
  busy: () =>
    "Excel is busy, so nothing was written. Close dialogs that are open in Excel, wait a moment and try again.",
  "not-supported": () =>
    "This Excel lacks something that is needed, so nothing was written. Use Excel 2021, Microsoft 365 or Excel on the web.",
  unknown: (place) =>
    `Excel answered with an error${at(place)}, so nothing was written. Try again. If the error remains, save the workbook and open it anew.`,
};

const at = (place: string | null): string => (place === null ? "" : ` at ${place}`);
