import type { ReportFacts } from "../report/interimReport";
import type { GoalHeading, GoalSheetWords } from "./goalSheetWords";

const keys: readonly GoalHeading[] = [
  "goals",
  "activities",
  "extraActivities",
  "continuingActivities",
  "otherActivities",
  "goalCommentary",
  "progress",
  "goalAnswer",
  "indicators",
  "assignments",
  "earlierAssignments",
];

/** The headings of the sheets: the municipality's own where it has some, with the report's year in place of `{år}`. */
export const printSheetHeadings = (
  { period }: ReportFacts,
  { headings }: GoalSheetWords,
): Readonly<Record<GoalHeading, string>> => {
  const year = period === null ? "" : String(period.year);
  const printed = keys.map((key) => {
    const heading = headings[key];
    return [key, heading.replaceAll("{år}", year).trim()] as const;
  });
  return Object.fromEntries(printed) as Record<GoalHeading, string>;
};
