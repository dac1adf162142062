import { enDecisionNotes } from "./enDecisionNotes";
import { formatCount } from "./formatCount";
import { enMapping } from "./enMapping";
import { enReading } from "./enReading";
import { formatList } from "./formatList";
import type { ScreenTexts } from "./texts";

export const enPreview: ScreenTexts["preview"] = {
  title: "This will be written",
  titleOf: (name) => `This will be written: ${name}`,
  nothing: "Nothing to write",
  lost: "There is nothing left to correct here. The workbook has changed.",
  summary: (content, sheets) => `${content}, ${sheets}`,
  changed: {
    one: "{count} amount already in the table changes. It is shown first.",
    other: "{count} amounts already in the table change. They are shown first.",
  },
  changedCells: {
    one: "{count} cell you have filled in changes. It is shown first.",
    other: "{count} cells you have filled in change. They are shown first.",
  },
  changedMark: "Changes",
  convention: {
    label: "Calculation",
    change: "Change",
    question: (table) => `How does ${table} calculate deviations?`,
    unanswered: "Choose a calculation. Until then nothing is written in the table.",
  },
  formats: "Show plus and minus, and mark deficits",
  groups: { deviations: "Deviation", sums: "Sums", facts: "Answers to save", formats: "Formats" },
  made: {
    column: ({ header }) => `New column: ${header}`,
    totalsRow: () => "New totals row",
    tableSheet: ({ sheet, headers }) =>
      `New sheet: ${sheet}, with a table that has the columns ${formatList(headers, "and", "en")}`,
    rangeTable: ({ sheet, table, area, headers }) =>
      `The cells ${area} on the sheet ${sheet} become the table ${table} with the columns ${formatList(headers, "and", "en")}. The contents of the cells do not change.`,
    sheet: ({ sheet }) =>
      `New sheet: ${sheet}. Undo in Excel goes no further back than this, but Undo here in the pane removes the sheet again.`,
    notesSheet: ({ sheet }) => `The add-in's hidden sheet ${sheet} is created so that the write can be undone`,
  },
  columns: { cell: "Cell", row: "Row", change: "Before and after" },
  becomes: "becomes",
  blank: "blank",
  emptied: "emptied",
  truth: (isTrue) => (isTrue ? "TRUE" : "FALSE"),
  kept: (meaning, word) => `${meaning} (saved as ${word})`,
  typed: (content) => `${content} (typed)`,
  heldAsText: (content) => `text: “${content}”`,
  ownFormula: (content) => `${content} (formula)`,
  formula: "a formula",
  showFormula: "Show the formula",
  showFormulas: "Show the formulas",
  formulaNow: (cell) => `${cell} now`,
  sameFormula: (cell) => `the same formula as ${cell}`,
  sumOfEach: "the sum of each column",
  meanings: {
    difference: (first, second) => `${first} − ${second}`,
    addition: (first, second) => `${first} + ${second}`,
    result: (parts) => parts.join(" + "),
    sum: (header) => `the sum of ${header}`,
    sumLabel: "counts the number of forecasts by itself",
  },
  signedFormat: "numbers with plus and minus",
  formatAsAbove: "the same number format as the rows above",
  formatNoText: "the format of the cell is no longer text, or the formula would not calculate",
  deficitMark: "deficits in bold and colour",
  notes: {
    protected: () =>
      "The sheet is protected, so nothing is written here. Remove the protection (Review, Unprotect Sheet).",
    findings: () => "Nothing is written in the table until this is corrected:",
    "right-taken": () =>
      "There is no deviation column, and the cells to the right of the table are occupied. Insert a column with the header Avvikelse.",
    "below-taken": ({ cell }) => `No totals row is added: ${cell} below the table is not empty.`,
    "grand-total-inside": ({ cell }) => `No totals row is added: the table has a sum in ${cell}.`,
    "own-formulas": ({ header, cellCount }) =>
      `Your own formulas in ${header} are correct and are kept (${formatCount(cellCount, { one: "{count} cell", other: "{count} cells" }, "en")}).`,
    "in-the-way": ({ sheet, cell }) =>
      `Nothing is written on the sheet ${sheet}: ${cell} is not empty, and the sheet needs the space. Move it down or to the right.`,
    "facts-protected": () => "The choice of calculation cannot be saved: the sheet with Rapportuppgifter is protected.",
    "several-tables": ({ table, names }) =>
      `${table === "operatingBudget" ? "Operations" : "Investment"}: ${formatList(names, "and", "en")} are included in that order, each separately. To leave a table out, choose “${enMapping.none}” for it under “${enReading.otherTables}” on the Budget tab.`,
    "left-table": ({ table, readTable }) =>
      `The table ${table} is not included, since ${readTable} is read. Move its rows there, or choose which of them is read under “${enReading.otherTables}” on the Budget tab.`,
    ...enDecisionNotes,
  },
};
