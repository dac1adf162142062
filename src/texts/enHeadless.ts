import { formatList } from "./formatList";
import type { HeadlessTexts } from "./headlessTexts";

/** What the commands say where there is no pane, in English. */
export const enHeadless: HeadlessTexts = {
  commands: {
    check: "Reads the budget tables and says what is missing or does not add up. Changes nothing.",
    write: "Writes deviations and totals as formulas and prints what was written to standard output, as JSON.",
    prepare:
      "Takes away what is not to be sent with the workbook: the sheet Delår kontroller, judgements with names, drafts and what is needed to undo. Decided figures and texts stay.",
    report: "Makes the council's report as a Word file or a web page. Changes nothing in the workbook.",
  },
  options: {
    convention: {
      value: "convention",
      summary:
        "How deviations are counted: budget-minus-forecast, forecast-minus-budget, actual-minus-budget, budget-plus-actual, result. Table=convention is for one table.",
    },
    unit: { value: "unit", summary: "What amounts are given in: kr, tkr or mnkr." },
    map: { value: "header=role", summary: "What a column is, for example “Bedömt helår=forecast”." },
    what: {
      value: "what",
      summary:
        "What to write: deviations (also where nothing is said), goals, assignments, overview, report, controls. Separate several with commas.",
    },
    formats: {
      value: null,
      summary: "Sets number formats and marks deficits, also where you have formats of your own.",
    },
    "no-formats": { value: null, summary: "Leaves all formats alone." },
    docx: { value: "file", summary: "The Word file that the report is saved in." },
    html: { value: "file", summary: "The web page that the report is saved in." },
    form: {
      value: "form",
      summary:
        "part: a part of a larger report, which looks like the document that it is put in (also where nothing is said). whole: a report of its own with title and contents.",
    },
    level: { value: "level", summary: "The heading level that a part begins on, 1 to 4 (1 where nothing is said)." },
    join: { value: null, summary: "Joins the reports of all workbooks into one, in the order that they are given." },
  },
  counts: {
    tables: { one: "{count} budget table", other: "{count} budget tables" },
    error: { one: "{count} error", other: "{count} errors" },
    warning: { one: "{count} matter to check", other: "{count} matters to check" },
    info: { one: "{count} note", other: "{count} notes" },
    sections: { one: "{count} section", other: "{count} sections" },
  },
  nothingToMend: "nothing to mend",
  kinds: {
    deviations: "deviations",
    goals: "goals",
    assignments: "assignments",
    overview: "overview",
    report: "report",
    controls: "controls",
  },
  linePart: (kind, line) => `${kind}: ${line}`,
  written: (cells) => `${cells} written`,
  partlyWritten: (cells, tables) => `${cells} written, but not everything in ${tables}`,
  nothingWritten: "nothing was written",
  left: (table, sheet, why) => `${table} (${sheet}): ${why}`,
  noTable: (table) => `The workbook has no table ${table}, so there is nothing to put on its sheet.`,
  prepared: "made ready to send",
  nothingToPrepare: "nothing to take away",
  notWritten: "nothing was written: nobody has said how deviations are counted",
  unusedColumn: (header) => `No budget table has a column ${header}, so --map for it changes nothing here.`,
  unusedTable: (table) => `No budget table is called ${table}, so --convention for it changes nothing here.`,
  sayConvention: (table) => `Give --convention when you write: the figures do not show how ${table} counts deviations.`,
  undecided: (table, proposed) =>
    `Nobody has said how ${table} counts deviations, so nothing was written. Give --convention${
      proposed === null ? "" : ` (the figures speak for ${proposed})`
    }, or write the convention in Rapportuppgifter.`,
  noCommand: (command) => `There is no command ${command}.`,
  noKind: (kind, kinds) => `“${kind}” cannot be written. These can: ${formatList(kinds, "and", "en")}.`,
  noConvention: (word, conventions) =>
    `“${word}” is no convention. Give --convention with ${formatList(conventions, "or", "en")}.`,
  noUnit: (word) => `“${word}” is no unit. Give --unit with kr, tkr or mnkr.`,
  noRole: (given, roles) =>
    `“${given}” cannot be read. Give --map as header=role, where the role is ${formatList(roles, "or", "en")}.`,
  noForm: (word) => `“${word}” is no form. Give --form part or --form whole.`,
  noLevel: (word) => `“${word}” is no heading level. Give --level with 1, 2, 3 or 4.`,
  levelOfWhole: "A whole report always begins on heading level 1. Leave --level out, or give --form part.",
  noReportFile: "Say where the report is to be saved: --docx report.docx or --html report.html.",
  reported: (sections) => `Report with ${sections}`,
  noSections: "The report is empty: the workbook has no tables that belong in it.",
  noPart: (number) => `Report ${String(number)} cannot be read.`,
  formatsBoth: "Choose either --formats or --no-formats.",
};
