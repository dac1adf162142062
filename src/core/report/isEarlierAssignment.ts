import type { Assignment } from "./goalReport";

/** Decided before the report's year. An assignment whose year is not known counts as this year's, and so do all where the report's is not. */
export const isEarlierAssignment = ({ year }: Assignment, reportYear: number | null): boolean =>
  reportYear !== null && year !== null && year < reportYear;
