import { enErrors } from "./enErrors";
import { enFindings } from "./enFindings";
import { enNames } from "./enNames";
import { enReading } from "./enReading";
import { formatAmount } from "./formatAmount";
import type { Texts } from "./texts";

const months = "January February March April May June July August September October November December".split(" ");

/** What the pane opens with, in English. */
export const en: Texts = {
  language: "en",
  appName: "Interim report",
  names: enNames,
  findings: enFindings,
  /** “Varför visas detta?”, by rule. */
  errors: enErrors,

  counts: {
    cells: { one: "{count} cell", other: "{count} cells" },
    sheets: { one: "{count} sheet", other: "{count} sheets" },
    rows: { one: "{count} row", other: "{count} rows" },
    formats: { one: "{count} format", other: "{count} formats" },
    open: { one: "{count} item to review", other: "{count} items to review" },
    errors: { one: "{count} error", other: "{count} errors" },
    warnings: { one: "{count} thing to check", other: "{count} things to check" },
    infos: { one: "{count} thing worth knowing", other: "{count} things worth knowing" },
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
    writing: "Writing to the workbook …",
    part: (part, of) => `Part ${String(part)} of ${String(of)}.`,
    undoing: "Restoring the workbook …",
    opening: "Opening …",
    saving: "Saving the workbook …",
    noting: "Saving in the workbook …",
    hindered: {
      cellEdit: "A cell is being edited. Press Enter in Excel, and it continues by itself.",
      busy: "Excel is busy. Close any open dialogs in Excel, and it continues by itself.",
    },
  },

  budget: {
    sheet: (sheet) => `sheet ${sheet}`,
    columns: "How the columns are read",
    partial: (given, all) => `${formatAmount(given, "en")} of ${formatAmount(all, "en")}`,
    partialSpoken: (given, all) => `covers ${formatAmount(given, "en")} of ${formatAmount(all, "en")} rows`,
    blank: "–",
    blankSpoken: "missing",
    nothingToMend: "Nothing to correct",
    severities: { error: "Error", warning: "Check", info: "Worth knowing" },
    goTo: (cell) => `Go to ${cell}`,
    goToSpoken: (cell, sheet) => `Go to ${cell} on the sheet ${sheet}`,
    show: "Show the table",
    showSpoken: (table) => `Show the table ${table}`,
    wholeWorkbook: "Whole workbook",
  },

  finding: {
    mend: "Correct …",
    mendTexts: "Correct all numbers that are text …",
    explain: "Write an explanation",
    explainSpoken: (problem: string) => `Write an explanation: ${problem}`,
    mendSpoken: (problem) => `Correct … ${problem}`,
    why: "Why is this shown?",
    whySpoken: (problem) => `Why is this shown? ${problem}`,
    overrule: "Correct as it is …",
    overruleSpoken: (problem) => `Correct as it is … ${problem}`,
  },

  deviation: (key, sign) => {
    if (sign === 0) return "no deviation from budget";
    if (key === "operatingBudget") return sign > 0 ? "surplus" : "deficit";
    return sign > 0 ? "below budget" : "above budget";
  },

  actions: {
    more: (next, left) => `Show ${next} more (${left} left)`,
    preview: (content) => `Show changes (${content})`,
    answer: "Choose a calculation",
    allWritten: "Everything is already written. The Report tab shows what is left.",
    nothingMore: "There is nothing more to write",
    blocked: "Nothing is written until the errors that stop it are corrected",
    why: "Show why",
    formats: "Choose formats",
    write: "Write",
    cancel: "Cancel",
    back: "Back",
    undo: "Undo",
    undoLast: "Undo last write",
    tryAgain: "Try again",
    close: "Close the message",
  },

  results: {
    written: (content, sheets, sheetCount) => `Wrote ${content} on ${sheetCount === 1 ? "sheet" : "sheets"} ${sheets}.`,
    differs: (cells) => `${cells} show something other than the preview. Review the table.`,
    checked: (outcome) => `The check is done. ${outcome}.`,
    undone: "The last write has been undone. The cells are as before.",
    sheetsRemoved: (sheets, count) =>
      `The ${count === 1 ? "sheet" : "sheets"} ${sheets} ${count === 1 ? "has" : "have"} been removed: Excel's own Undo goes no further back than this.`,
    standing: (done) => `${done} changes are in the workbook now. You can take them back.`,
    notUndone: (places) =>
      `Nothing was undone. These have changed since the write: ${places}. Use Undo in Excel, or change them by hand.`,
    morePlaces: (count) => (count === 1 ? "one more place" : `${formatAmount(count, "en")} more places`),
    interrupted: {
      nothing: () => "The pane was reloaded before your request could be carried out. Nothing has changed. Try again.",
      part: (done) =>
        `The pane was reloaded while Excel was working. ${done} changes are in the workbook. Undo them, or show the changes again and write the rest.`,
      all: () => "The pane was reloaded while Excel was working. Your request has been carried out.",
    },
    nothingToUndo: "There is no write to undo.",
    added: "Added to the table.",
    removed: "The row has been removed.",
    setAside: "Set aside. It is shown again if the figures change.",
    restored: "It is shown among the checks again.",
    dispatched: "The workbook is prepared for sending. Save it before you send it.",
    stored: "The adopted figures and texts are stored.",
    rulesKept: "The choice of checks is saved in the workbook.",
    mapped: "The choice is saved in the workbook, and the table has been read again.",
    unmapped: "The table is again read by its name and headers.",
    tableMade: "The cells are now a table. Choose what it is and what its columns contain.",
  },

  crash: {
    title: "Something went wrong in the add-in",
    advice:
      "Open the pane again. If it happens again, send the text below to whoever manages the add-in at your organisation.",
    reload: "Open again",
    copy: "Copy the error report",
    copied: "The error report has been copied. It contains nothing from the workbook.",
    notCopied: "The error report could not be copied. Select the text below and copy it.",
  },
};
