import type { svMapping } from "./svMapping";

export const enMapping: typeof svMapping = {
  title: "Which table is what?",
  advice:
    "This is how the tables are read. Choose a table to change what it is or what a column holds. The choice is kept in the workbook.",
  noTables:
    "The workbook has no tables. Select your cells with their headers and choose Insert › Table in Excel. Then the add-in finds them.",
  none: "Not included",
  kept: "your choice",
  choose: "Choose table …",
  chooseSpoken: (table) => `${table}: choose what the table is`,
  change: "Change how the table is read",
  changeSpoken: (table) => `Change how the table is read: ${table}`,
  otherTables: "Is a table missing? Choose which table is what",
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
  unchanged: "Nothing is changed",
  forget: "Change back to what is recognised",
  toBudget: "To Budget",
};
