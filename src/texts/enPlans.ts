import type { PlanKind } from "../core/plan/plan";

export const enPlans: Readonly<Record<PlanKind, string>> = {
  deviations: "Deviations and sums",
  tables: "New tables",
  rangeTable: "Table from cells",
  goalTables: "Goal tables",
  assignmentTables: "Assignment tables",
  overview: "Overview",
  report: "Report sheet",
  controls: "Checks",
  facts: "About the report",
  status: "Report status",
  previousForecast: "Previous forecast",
  dispatch: "Prepare for sending",
  form: "Entries from the form",
  mend: "Correction",
  undo: "Undo",
  note: "The add-in's own notes",
};
