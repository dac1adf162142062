import type { ErrorTexts } from "./errorTexts";

export const enErrors: ErrorTexts = {
  "cell-edit-mode": () => "Press Enter in Excel: a cell is being edited.",
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
    `Excel stopped in the middle of the writes${at(place)}. Part of them is written. Choose Undo the last write to take it back.`,
  "too-large": () => "The tables are larger than Excel hands out at once. Remove blank rows at the end of the tables.",
  "session-ended": () => "The connection with Excel is broken. Reload the page and open the pane again.",
  busy: () => "Excel is busy. Wait a moment and try again.",
  "not-supported": () =>
    "This Excel lacks something that is needed. Use Excel 2021, Microsoft 365 or Excel on the web.",
  unknown: (place) => `Excel answered with an error${at(place)}. Try again, and save the workbook if it remains.`,
};

const at = (place: string | null): string => (place === null ? "" : ` at ${place}`);
