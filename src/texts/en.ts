import { enErrors } from "./enErrors";
import { enFindings } from "./enFindings";
import { enNames } from "./enNames";
import { enPreview } from "./enPreview";
import { enRules } from "./enRules";
import { enStatuses } from "./enStatuses";
import { formatAmount } from "./formatAmount";
import type { Texts } from "./texts";

const months = "January February March April May June July August September October November December".split(" ");

/** All that the pane says, in English. */
export const en: Texts = {
  language: "en",
  appName: "Interim report",
  names: enNames,
  statuses: enStatuses,
  findings: enFindings,
  /** “Varför visas detta?”, by rule. */
  rules: enRules,
  errors: enErrors,
  preview: enPreview,

  counts: {
    cells: { one: "{count} cell", other: "{count} cells" },
    sheets: { one: "{count} sheet", other: "{count} sheets" },
    rows: { one: "{count} row", other: "{count} rows" },
    formats: { one: "{count} format", other: "{count} formats" },
    open: { one: "{count} matter to look at", other: "{count} matters to look at" },
  },

  frame: {
    report: (period) => `Interim report ${months[period.month - 1] ?? ""} ${period.year}`,
    followUp: (number) => (/^\d+$/.test(number) ? `no. ${number}` : number),
    tabs: "Parts of the report",
    budget: "Budget",
  },

  busy: {
    reading: "Reading the workbook …",
    writing: "Writing in the workbook …",
    undoing: "Restoring the workbook …",
  },

  budget: {
    sheet: (sheet) => `sheet ${sheet}`,
    columns: "How the columns are read",
    partial: (given, all) => `${formatAmount(given, "en")} of ${formatAmount(all, "en")}`,
    partialSpoken: (given, all) => `for ${formatAmount(given, "en")} of ${formatAmount(all, "en")} rows`,
    blank: "–",
    blankSpoken: "missing",
    nothingToMend: "Nothing to correct",
    severities: { error: "Error", warning: "Check", info: "Good to know" },
    goTo: (cell) => `Go to ${cell}`,
    goToSpoken: (cell, sheet) => `Go to ${cell} on the sheet ${sheet}`,
    show: "Show the table",
    showSpoken: (table) => `Show the table ${table}`,
    wholeWorkbook: "The whole workbook",
    noTables: "No budget tables yet",
    noTablesAdvice:
      "The add-in looks for tables of operations and investments with columns for verksamhet, budget and forecast. The headers may be your own.",
  },

  deviation: (key, sign) => {
    if (sign === 0) return "no deviation from the budget";
    if (key === "operatingBudget") return sign > 0 ? "surplus" : "deficit";
    return sign > 0 ? "below the budget" : "above the budget";
  },

  actions: {
    preview: (content) => `Show changes (${content})`,
    answer: "Choose how to count",
    allWritten: "Everything is written already",
    nothingMore: "Nothing more can be written",
    blocked: "Nothing is written until what stops it is corrected",
    why: "Show why",
    formats: "Choose formats",
    write: "Write",
    cancel: "Cancel",
    back: "Back",
    undo: "Undo",
    undoLast: "Undo the last write",
    tryAgain: "Try again",
    close: "Close the message",
  },

  results: {
    written: (content, sheets, sheetCount) =>
      `Wrote ${content} on the ${sheetCount === 1 ? "sheet" : "sheets"} ${sheets}.`,
    differs: (cells) => `${cells} show something else than the preview did. Go through the table.`,
    undone: "The last write is undone. The cells are as before.",
    notUndone: (places, sheet) =>
      `Nothing was undone: ${places} on the sheet ${sheet} changed after the write. Undo in Excel, or change by hand.`,
    nothingToUndo: "There is no write to undo.",
  },

  crash: {
    title: "Something went wrong in the add-in",
    advice:
      "Open the pane again. If it happens once more, send the text below to whoever looks after the add-in for you.",
    reload: "Open again",
  },

  outsideExcel: {
    title: "Open the page in Excel",
    advice:
      "The interim report works in a workbook. Start Excel, open the workbook and choose Interim report in the ribbon.",
  },

  withoutOffice: {
    title: "No connection with Excel",
    advice:
      "The script from Microsoft that speaks with Excel could not be fetched. Check the network and open the pane again.",
  },
};
