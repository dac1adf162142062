import { formatList } from "./formatList";
import type { HeadlessTexts } from "./headlessTexts";

/** What the commands say where there is no pane, in English. */
export const enHeadless: HeadlessTexts = {
  commands: {
    check: "Reads the budget tables and says what is missing or does not add up. Changes nothing.",
    write: "Writes deviations and totals as formulas and prints what was written to standard output, as JSON.",
    prepare:
      "Removes what should not be sent with the workbook: the sheet Delår kontroller, assessments with names, drafts and what is needed to undo. Adopted figures and texts are kept.",
    report: "Creates the report for the council as a Word file or a web page. Changes nothing in the workbook.",
  },
  options: {
    convention: {
      value: "convention",
      summary:
        "How deviations are calculated: budget-minus-forecast, forecast-minus-budget, actual-minus-budget, budget-plus-actual, result. Table=convention applies to one table.",
    },
    unit: { value: "unit", summary: "What amounts are given in: kr, tkr or mnkr." },
    map: { value: "header=role", summary: "What a column is, for example “Bedömt helår=forecast”." },
    what: {
      value: "what",
      summary:
        "What to write: deviations (the default), goals, assignments, overview, report, controls. Separate several with commas.",
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
        "part: part of a larger report, which takes its look from the document it is inserted into (the default). whole: a report of its own with title and contents.",
    },
    level: { value: "level", summary: "The heading level that a part begins on, 1 to 4 (default 1)." },
    join: { value: null, summary: "Joins the reports of all workbooks into one, in the order that they are given." },
  },
  counts: {
    tables: { one: "{count} budget table", other: "{count} budget tables" },
    error: { one: "{count} error", other: "{count} errors" },
    warning: { one: "{count} thing to check", other: "{count} things to check" },
    info: { one: "{count} thing worth knowing", other: "{count} things worth knowing" },
    sections: { one: "{count} section", other: "{count} sections" },
  },
  nothingToMend: "nothing to correct",
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
  noTable: (table) => `The workbook has no table ${table}, so there is nothing to write on its sheet.`,
  prepared: "prepared for sending",
  nothingToPrepare: "nothing to remove",
  notWritten: "nothing was written: it is not known how deviations are calculated",
  unusedColumn: (header) => `No budget table has a column ${header}, so --map for it changes nothing here.`,
  unusedTable: (table) => `No budget table is called ${table}, so --convention for it changes nothing here.`,
  sayConvention: (table) =>
    `Give --convention when you write: the figures do not show how ${table} calculates deviations.`,
  undecided: (table, proposed) =>
    `It is not known how ${table} calculates deviations, so nothing was written. Give --convention${
      proposed === null ? "" : ` (the figures suggest ${proposed})`
    }, or write the convention in Rapportuppgifter.`,
  uncounted: (table, proposed) =>
    `No deviations are shown for ${table}: nobody has said how they are counted. Give --convention${
      proposed === null ? "" : ` (the figures speak for ${proposed})`
    }, or write the rule in Rapportuppgifter.`,
  mixedRows: (table) =>
    `No deviations and sums are shown for ${table}: costs and income both carry plus. Write intäkt or kostnad for each row in a column Radtyp.`,
  unsaid: (facts) => `Rapportuppgifter does not say ${formatList(facts, "and", "en")}, so the report does not either.`,
  noCommand: (command) => `There is no command called ${command}.`,
  noKind: (kind, kinds) => `“${kind}” cannot be written. These can: ${formatList(kinds, "and", "en")}.`,
  noConvention: (word, conventions) =>
    `“${word}” is not a convention. Give --convention with ${formatList(conventions, "or", "en")}.`,
  noUnit: (word) => `“${word}” is not a unit. Give --unit with kr, tkr or mnkr.`,
  noRole: (given, roles) =>
    `“${given}” cannot be read. Give --map as header=role, where the role is ${formatList(roles, "or", "en")}.`,
  noForm: (word) => `“${word}” is not a form. Give --form part or --form whole.`,
  noLevel: (word) => `“${word}” is not a heading level. Give --level with 1, 2, 3 or 4.`,
  levelOfWhole: "A whole report always begins on heading level 1. Leave out --level, or give --form part.",
  noReportFile: "Say where the report is to be saved: --docx report.docx or --html report.html.",
  reported: (sections) => `Report with ${sections}`,
  noSections: "The report is empty: the workbook has no tables that belong to it.",
  noPart: (number) => `Report ${String(number)} cannot be read.`,
  formatsBoth: "Choose either --formats or --no-formats.",
};
