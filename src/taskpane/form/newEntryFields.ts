import type { ColumnKey } from "../../core/vocabulary/keys";
import type { EntryTableKey } from "./entryTables";

/** What is asked for when something is added; the rest is filled in afterwards, in place. The first is needed. */
export const newEntryFields: Readonly<Record<EntryTableKey, readonly ColumnKey[]>> = {
  comments: ["commentText", "heading"],
  goals: ["goal", "orgUnit"],
  activities: ["activity", "orgUnit"],
  indicators: ["indicator", "condition", "history", "orgUnit"],
  assignments: ["assignment", "decision", "orgUnit"],
  events: ["event", "orgUnit"],
};

/** Texts that are long, and get room for it. */
export const longFields: ReadonlySet<ColumnKey> = new Set(["activity", "assignment", "event", "commentText"]);
