import type { StatusCode } from "../core/vocabulary/statusCodes";
import type { StatusUse } from "../core/parse/parseStatus";
import type { Texts } from "./texts";

/** En aktivitet, en indikator; ett mål, ett uppdrag. */
const genders: Readonly<Record<StatusUse, "common" | "neuter">> = {
  goals: "neuter",
  activities: "common",
  indicators: "common",
  assignments: "neuter",
};

/** The word for a code, in the gender of the thing that it is said of. */
export const describeStatusCode = (code: StatusCode, use: StatusUse, texts: Texts): string =>
  texts.statuses[code][genders[use]];
