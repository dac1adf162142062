import type { svStart } from "./svStart";

export const enStart: typeof svStart = {
  noTables: "No budget tables yet",
  noTablesAdvice:
    "The add-in looks for operating and investment tables with columns for verksamhet (activity), budget and forecast. You can use your own headers.",
  tablesHere: "Tables in the workbook",
  fromNothing: "Start from scratch",
  fromNothingAdvice:
    "The add-in adds sheets with the tables the report needs. You see them before anything is written.",
  create: "Create report …",
  createTables: "Create table …",
  example: "Try with an example …",
  title: "Create report",
  advice: "These details appear at the top of the report and can be changed on the sheet Rapportuppgifter.",
  adviceKnown: "The missing tables are added, each on its own sheet.",
  municipality: "Municipality",
  municipalityMissing: "Enter the municipality the report is for.",
  committee: "Committee",
  department: "Department",
  departmentMissing: "Enter the department the report is for.",
  period: "Period",
  periodHint: "The last month and the year in Swedish, for example augusti 2026.",
  periodMissing: "Enter the month and year in Swedish, for example augusti 2026.",
  followUp: "Follow-up no.",
  optional: "Optional.",
  unit: "Amounts are in",
  preview: "Show the tables",
  made: "The tables are in the workbook",
  fillIn: {
    operatingBudget: "Enter activities, budget and forecast for operations.",
    investmentBudget: "Enter investments, budget, actual and forecast.",
  },
  showTable: (table) => `Go to ${table}`,
  thenWrite: "Then let the add-in write deviations and totals from the Budget tab.",
  thenWords:
    "Fill in what you report on the Goals and Assignments tabs. The Report tab shows what is left and creates the Word document.",
  toBudget: "To Budget",
};
