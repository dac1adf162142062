import type { svMapping } from "./svMapping";

export const enMapping: typeof svMapping = {
  title: "Which table is what?",
  advice:
    "This is how the tables are read. Choose a table to change what it is or what a column holds. The choice is kept in the workbook.",
  noTables: "The workbook has no tables yet.",
  plainCells: "Are the figures in plain cells?",
  plainCellsAdvice:
    "Stand in one of the cells in Excel, or select them with their headers. They become a table where they are, and what they hold does not change.",
  makeTable: "Make a table …",
  rangeProblems: {
    nothing:
      "There is nothing where you are in Excel. Stand in one of the cells that are to be a table, and choose again.",
    inTable: (table) => `The cells are in the table ${table} already. Choose it in the list above.`,
    noRows: "There is but one row. Stand in cells that have headers and rows under them.",
    twoRows: (cells) =>
      `The headers stand in two rows. Write them in one row, such as Budget tkr, take away the row with ${cells}, and choose again.`,
    blankHeaders: (cells) =>
      `There is no header in ${cells}. If cells are merged, split them first. Write a header over each column, and choose again.`,
    notWords: (cells) =>
      `There is a number or a formula in ${cells}. Write the header in words, for example Budget 2026, and choose again.`,
    sameHeaders: (cells) => `The same header stands in ${cells}. Give the columns different headers, and choose again.`,
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
  missing: (roles) => `No column is chosen for ${roles}. What needs it is not written.`,
  twice: (roles) => `Several columns are chosen for ${roles}. Choose one.`,
  splitHeaders:
    "The headers seem to stand in two rows. Excel has made up names for some columns. Write the headers in the top row of the table, without merged cells, and remove the second row.",
  keep: "Keep the choice",
  unchosen: "Choose what the table is",
  forget: "Change back to what is recognised",
  toBudget: "To Budget",
};
