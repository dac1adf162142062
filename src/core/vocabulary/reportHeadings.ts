/** The headings of the council's report, in its order; `report` is its title. */
export const headingKeys = [
  "report",
  "events",
  "importantEvents",
  "otherEvents",
  "economy",
  "operatingBudget",
  "investmentBudget",
  "comments",
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
] as const;

export type HeadingKey = (typeof headingKeys)[number];

/**
 * What stands after `Rubrik` in Rapportuppgifter where a municipality has a heading of its own: `Rubrik driftredovisning`.
 * `{år}` in the heading is the year of the report.
 */
export const headingFactWords: Readonly<Record<HeadingKey, string>> = {
  report: "rapport",
  events: "händelser",
  importantEvents: "viktigaste händelser",
  otherEvents: "andra händelser",
  economy: "ekonomi",
  operatingBudget: "driftredovisning",
  investmentBudget: "investeringsredovisning",
  comments: "kommentarer",
  goals: "mål",
  activities: "aktiviteter",
  extraActivities: "satsar extra på",
  continuingActivities: "fortsätter med",
  otherActivities: "övriga aktiviteter",
  goalCommentary: "lägeskommentar",
  progress: "så långt har vi kommit",
  goalAnswer: "når vi målet",
  indicators: "indikatorer",
  assignments: "uppdrag",
  earlierAssignments: "tidigare uppdrag",
};
