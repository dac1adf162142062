import { formatList } from "./formatList";
import type { HeadlessTexts } from "./headlessTexts";

/** What the commands say where there is no pane, in English. */
export const enHeadless: HeadlessTexts = {
  commands: {
    check: "Reads the budget tables and says what is missing or does not add up. Changes nothing.",
    write: "Writes deviations and totals as formulas and prints what was written to standard output, as JSON.",
  },
  options: {
    convention: {
      value: "convention",
      summary:
        "How deviations are counted: budget-minus-forecast, forecast-minus-budget, actual-minus-budget, budget-plus-actual, result. Table=convention is for one table.",
    },
    unit: { value: "unit", summary: "What amounts are given in: kr, tkr or mnkr." },
    map: { value: "header=role", summary: "What a column is, for example “Bedömt helår=forecast”." },
    what: { value: "what", summary: "What to write: deviations (also where nothing is said)." },
    formats: {
      value: null,
      summary: "Sets number formats and marks deficits, also where you have formats of your own.",
    },
    "no-formats": { value: null, summary: "Leaves all formats alone." },
  },
  counts: {
    tables: { one: "{count} budget table", other: "{count} budget tables" },
    error: { one: "{count} error", other: "{count} errors" },
    warning: { one: "{count} matter to check", other: "{count} matters to check" },
    info: { one: "{count} note", other: "{count} notes" },
  },
  nothingToMend: "nothing to mend",
  written: (cells) => `${cells} written`,
  notWritten: "nothing was written: nobody has said how deviations are counted",
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
  formatsBoth: "Choose either --formats or --no-formats.",
};
