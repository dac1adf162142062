import type { StatusTexts } from "./statusTexts";

const readBoth = (word: string) => ({ common: word, neuter: word });

export const enStatuses: StatusTexts = {
  notStarted: readBoth("Not started"),
  started: readBoth("Started"),
  ongoing: readBoth("Ongoing"),
  done: readBoth("Done"),
  delayed: readBoth("Delayed"),
  postponed: readBoth("Postponed"),
  cancelled: readBoth("Cancelled"),
  unknown: readBoth("Cannot be assessed yet"),
  better: readBoth("Better"),
  good: readBoth("Good"),
  unchanged: readBoth("Unchanged"),
  worse: readBoth("Worse"),
  yes: readBoth("Yes"),
  partly: readBoth("Partly"),
  no: readBoth("No"),
};
