import type { ReportWords } from "../report/reportWords";
import type { StatusCode } from "../vocabulary/statusCodes";

/** The words on the sheets that show goals, assignments and how they stand. Swedish in every language of the pane. */
export type GoalSheetWords = {
  /** What the sheets are called: "Delår mål", "Delår uppdrag", "Delår status". */
  readonly sheets: Readonly<Record<"goals" | "assignments" | "status", string>>;
  /** Where a municipality has no heading of its own. `{år}` is the year of the report. */
  readonly headings: ReportWords["headings"];
  readonly columns: Readonly<Record<"status" | "assignment" | "assignmentStatus" | "comment" | "proposal", string>>;
  /** "Mål – ", before the goal itself. */
  readonly goalPrefix: string;
  /** "Delårsrapport augusti 2019"; `month` 1 to 12. */
  readonly period: (month: number, year: number) => string;
  /** What stands in a place that somebody puts a picture in. */
  readonly picturePlace: string;
  /** In the brackets after an indicator: "senaste värde ", "mål: ". */
  readonly latestValue: string;
  readonly target: string;
  /** Heading of activities and indicators that belong to no goal. */
  readonly withoutGoal: string;
  /** Each status as it is said of en aktivitet and of ett uppdrag. */
  readonly statusNames: Readonly<Record<StatusCode, GenderForms>>;
  /** Words of status that follow the gender of what they are said of, in lower case. */
  readonly genderForms: ReportWords["genderForms"];
  readonly basis: BasisWords;
  readonly status: StatusSheetWords;
};

/** `common`: en aktivitet är klar. `neuter`: ett uppdrag är klart. */
export type GenderForms = { readonly common: string; readonly neuter: string };

/** What a sheet is made of, and whether that still stands. */
export type BasisWords = {
  /** Heading of the rows that say what the sheet was made of: "Underlag". */
  readonly heading: string;
  readonly explanation: string;
  /** "Stämmer", "Ändrat". */
  readonly unchanged: string;
  readonly changed: string;
  /** The line at the top of a sheet that is no longer up to date. */
  readonly outdated: string;
  /** " rader", after a count of rows that have no Nr. */
  readonly rows: string;
  /** Before the name of a table whose rows have no Nr, and after it. */
  readonly withoutNumber: { readonly before: string; readonly after: string };
};

export type StatusSheetWords = {
  readonly title: string;
  readonly activities: string;
  readonly goals: string;
  readonly indicators: string;
  readonly assignments: string;
  readonly goal: string;
  readonly year: string;
  readonly allGoals: string;
  readonly unknownYear: string;
  /** Rows whose status is blank or a word that means none of those in the header. */
  readonly other: string;
  readonly otherExplained: string;
  readonly sum: string;
  readonly distinctActivities: string;
  readonly distinctIndicators: string;
};
