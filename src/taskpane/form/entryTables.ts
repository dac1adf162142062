import type { ReportTableKey } from "../../core/vocabulary/keys";

/** Tables that rows are added to in the pane. */
export type EntryTableKey = Extract<ReportTableKey, "goals" | "activities" | "indicators" | "assignments" | "events">;
