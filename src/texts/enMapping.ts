import type { svMapping } from "./svMapping";

export const enMapping: typeof svMapping = {
  title: "What does each table contain?",
  advice:
    "This is how the tables are read. Choose a table to change what it is or what a column contains. The choice is saved in the workbook.",
  noTables: "The workbook has no tables yet.",
  plainCells: "Are the figures in plain cells?",
  plainCellsAdvice:
    "Select one of the cells in Excel, or all of them including the headers. The cells become a table where they are, and their contents do not change.",
  makeTable: "Make into a table …",
  rangeProblems: {
    nothing: "The selected cell in Excel is empty. Select one of the cells that should become a table, and try again.",
    inTable: (table) => `The cells already belong to the table ${table}. Choose it in the list above.`,
    noRows: "There is only one row. Select cells that have headers with rows below them.",
    twoRows: (cells) =>
      `The headers are on two rows. Write them on one row, such as Budget tkr, delete the row with ${cells}, and try again.`,
    blankHeaders: (cells) =>
      `There is no header in ${cells}. If the cells are merged, unmerge them first. Write a header above each column, and try again.`,
    notWords: (cells) =>
      `There is a number or a formula in ${cells}. Write the header in words, for example Budget 2026, and try again.`,
    sameHeaders: (cells) => `The same header is in ${cells}. Give the columns different headers, and try again.`,
  },
  none: "Not included",
  kept: "your choice",
  choose: "Choose table …",
  chooseSpoken: (table) => `${table}: choose what the table is`,
  kind: "The table is",
  columns: "The columns are",
  sample: (text) => `for example ${text}`,
  roleOf: (header) => `The column ${header} is`,
  unused: "not used",
  missing: (roles) => `No column is chosen for ${roles}. Whatever needs it is not written.`,
  twice: (roles) => `Several columns are chosen for ${roles}. Choose one.`,
  splitHeaders:
    "The headers seem to be on two rows, and Excel has made up names for some columns. Write the headers on the top row of the table, without merged cells, and delete the second row.",
  keep: "Save choice",
  unchosen: "Choose what the table is",
  noneFound: (typed) => `No choice contains “${typed}”. Type something else, or clear the field to see them all.`,
  twiceHere: "Several columns have this choice. Choose only one.",
  forget: "Go back to what was recognised",
  toBudget: "To Budget",
};
