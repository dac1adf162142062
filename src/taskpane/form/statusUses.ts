import type { StatusUse } from "../../core/parse/parseStatus";
import type { StatusCode } from "../../core/vocabulary/statusCodes";

/** The things whose status the form asks for. Köping asks of new activities where they are, of the others which way they go. */
export type StatusUseOfForm = "extra" | "continuing" | "activity" | "goal" | "indicator" | "assignment";

type Use = {
  /** The table that such a thing is a row of. */
  readonly of: StatusUse;
  /** En aktivitet är Klar, ett uppdrag är Klart. */
  readonly gender: "common" | "neuter";
  /** Always in view. */
  readonly main: readonly StatusCode[];
  /** Folded away. */
  readonly more: readonly StatusCode[];
};

const trend: readonly StatusCode[] = ["better", "good", "worse"];
const answers: readonly StatusCode[] = ["yes", "partly", "no"];

export const statusUses: Readonly<Record<StatusUseOfForm, Use>> = {
  extra: {
    of: "activities",
    gender: "common",
    main: ["ongoing", "done", "postponed"],
    more: ["notStarted", "started", "delayed", "cancelled", "unknown"],
  },
  continuing: { of: "activities", gender: "common", main: trend, more: ["unchanged", "unknown"] },
  // Where the table does not say which group an activity is of, it may have either scale.
  activity: {
    of: "activities",
    gender: "common",
    main: ["ongoing", "done", "postponed"],
    more: ["notStarted", "started", "delayed", "cancelled", ...trend, "unchanged", "unknown"],
  },
  goal: { of: "goals", gender: "neuter", main: answers, more: ["unknown"] },
  indicator: { of: "indicators", gender: "common", main: answers, more: ["unknown"] },
  assignment: {
    of: "assignments",
    gender: "neuter",
    main: ["ongoing", "done", "postponed"],
    more: ["notStarted", "started", "delayed", "cancelled", "unknown"],
  },
};
