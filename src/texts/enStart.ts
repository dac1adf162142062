import type { svStart } from "./svStart";

export const enStart: typeof svStart = {
  noTables: "No budget tables yet",
  noTablesAdvice:
    "The add-in looks for tables of operations and investments with columns for verksamhet, budget and forecast. The headers may be your own.",
  tablesHere: "Tables in the workbook",
  fromNothing: "Start from nothing",
  fromNothingAdvice:
    "The add-in adds sheets with the tables that the report needs. You see them before anything is written.",
  create: "Make a report …",
  createTables: "Make a table …",
  example: "Try an example …",
  title: "Make a report",
  advice: "What you write stands at the top of the report and can be changed on the sheet Rapportuppgifter.",
  adviceKnown: "The missing tables are added, each on a sheet of its own.",
  municipality: "Municipality",
  municipalityMissing: "Write which municipality the report is for.",
  committee: "Committee",
  department: "Department",
  departmentMissing: "Write which department the report is for.",
  period: "Period",
  periodHint: "The last month and the year, for example augusti 2026.",
  periodMissing: "Write month and year, for example augusti 2026.",
  followUp: "Follow-up no",
  optional: "Can be left blank.",
  unit: "Amounts are in",
  preview: "Show the tables",
  made: "The tables are in the workbook",
  fillIn: {
    operatingBudget: "Write operations, budget and forecast.",
    investmentBudget: "Write investments, budget, outcome and forecast.",
  },
  showTable: (table) => `Go to ${table}`,
  thenWrite: "Then let the add-in write deviations and totals on the tab Budget.",
  thenWords:
    "Fill in what you report on the tabs Goals and Assignments. The tab Report shows what is left and makes the Word document.",
  toBudget: "To Budget",
};
