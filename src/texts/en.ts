import { enErrors } from "./enErrors";
import { enFindings } from "./enFindings";
import { enNames } from "./enNames";
import { enReading } from "./enReading";
import { enStatuses } from "./enStatuses";
import { formatAmount } from "./formatAmount";
import type { Texts } from "./texts";

const months = "January February March April May June July August September October November December".split(" ");

/** What the pane opens with, in English. */
export const en: Texts = {
  language: "en",
  appName: "Interim report",
  names: enNames,
  statuses: enStatuses,
  findings: enFindings,
  /** “Varför visas detta?”, by rule. */
  errors: enErrors,

  counts: {
    cells: { one: "{count} cell", other: "{count} cells" },
    sheets: { one: "{count} sheet", other: "{count} sheets" },
    rows: { one: "{count} row", other: "{count} rows" },
    unanswered: { one: "{count} answer missing", other: "{count} answers missing" },
    formats: { one: "{count} format", other: "{count} formats" },
    open: { one: "{count} matter to look at", other: "{count} matters to look at" },
    errors: { one: "{count} error", other: "{count} errors" },
    warnings: { one: "{count} thing to check", other: "{count} things to check" },
    errorsLeft: { one: "{count} error is left", other: "{count} errors are left" },
    infos: { one: "{count} thing that is good to know", other: "{count} things that are good to know" },
    setAside: { one: "{count} set aside", other: "{count} set aside" },
  },

  frame: {
    report: (period) => `Interim report ${months[period.month - 1] ?? ""} ${period.year}`,
    followUp: (number) => (/^\d+$/.test(number) ? `no. ${number}` : number),
    tabs: "Parts of the report",
    budget: "Budget",
    reportTab: "Report",
    goals: "Goals",
    assignments: "Assignments",
    openEntry: "Open in the form",
    openEntrySpoken: (name) => `Open in the form: ${name}`,
    settings: "Settings and help",
  },

  reading: enReading,

  busy: {
    reading: "Reading the workbook …",
    writing: "Writing in the workbook …",
    undoing: "Restoring the workbook …",
    opening: "Opening …",
    saving: "Saving the workbook …",
    noting: "Keeping it in the workbook …",
    hindered: {
      cellEdit: "Press Enter in Excel: a cell is being edited. Then it goes on by itself.",
      busy: "Excel is busy. Close any dialogs that are open in Excel. Then it goes on by itself.",
    },
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
  },

  finding: {
    mend: "Correct …",
    mendTexts: "Correct all numbers that are text …",
    explain: "Write an explanation",
    explainSpoken: (problem: string) => `Write an explanation: ${problem}`,
    mendSpoken: (problem) => `Correct … ${problem}`,
    why: "Why is this shown?",
    whySpoken: (problem) => `Why is this shown? ${problem}`,
    how: "How it is found:",
    gone: "How it goes away:",
    overrule: "Right as it is …",
    overruleSpoken: (problem) => `Right as it is … ${problem}`,
    reason: "Why is it right?",
    reasonHint: "The reason is kept in the workbook and stands on the sheet Delår kontroller, never in the report.",
    reasonMissing: "Write why it is right.",
    by: "Name or initials",
    byMissing: "Write a name or initials.",
    setAside: "Set aside",
    setAsideBy: (reason, by, date) => `Reason: ${reason} (${by}, ${date})`,
    restore: "Take up again",
    restoreSpoken: (problem) => `Take up again: ${problem}`,
  },

  deviation: (key, sign) => {
    if (sign === 0) return "no deviation from the budget";
    if (key === "operatingBudget") return sign > 0 ? "surplus" : "deficit";
    return sign > 0 ? "below the budget" : "above the budget";
  },

  actions: {
    more: (next, left) => `Show ${next} more (${left} left)`,
    preview: (content) => `Show changes (${content})`,
    answer: "Choose how to count",
    allWritten: "Everything is written already. The tab Report shows what is left.",
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
    sheetsRemoved: (sheets, count) =>
      `The ${count === 1 ? "sheet" : "sheets"} ${sheets} ${count === 1 ? "is" : "are"} removed: Excel's own Undo reaches no further back than this.`,
    standing: (done) => `${done} changes stand in the workbook now.`,
    notUndone: (places) =>
      `Nothing was undone. These have changed after the write: ${places}. Undo in Excel, or change by hand.`,
    morePlaces: (count) => (count === 1 ? "one more place" : `${formatAmount(count, "en")} more places`),
    interrupted: {
      nothing: () => "The pane was loaded anew before what you asked for could be done. Nothing is changed. Ask again.",
      part: (done) =>
        `The pane was loaded anew while Excel was at work. ${done} changes stand in the workbook. Undo them, or show the changes again and write the rest.`,
      all: () => "The pane was loaded anew while Excel was at work. What you asked for is done.",
    },
    nothingToUndo: "There is no write to undo.",
    added: "Added to the table.",
    removed: "The row is removed.",
    setAside: "Set aside. It comes back if the figures change.",
    restored: "Taken up again.",
    dispatched: "The workbook is ready to be sent. Save it before you send it.",
    stored: "Decided figures and texts are stored.",
    rulesKept: "The choice of checks is in the workbook.",
    mapped: "The choice is in the workbook, and the table is read anew.",
    unmapped: "The table is read by its name and headers again.",
    tableMade: "The cells are a table now. Say what it is and what its columns hold.",
  },

  crash: {
    title: "Something went wrong in the add-in",
    advice:
      "Open the pane again. If it happens once more, send the text below to whoever looks after the add-in for you.",
    reload: "Open again",
    copy: "Copy the error report",
    copied: "The error report is copied. It says nothing of what the workbook holds.",
    notCopied: "The error report could not be copied. Select the text below and copy it.",
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
