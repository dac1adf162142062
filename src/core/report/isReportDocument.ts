import type { ReportDocument } from "./reportDocument";

/** Whether something that has been out of our hands as JSON is a report of ours. */
export const isReportDocument = (thing: unknown): thing is ReportDocument =>
  typeof thing === "object" &&
  thing !== null &&
  "title" in thing &&
  typeof thing.title === "string" &&
  "sections" in thing &&
  Array.isArray(thing.sections);
