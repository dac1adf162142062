import type { EntryPlace } from "../../core/report/goalReport";

/** What the pane knows an entry by: its Nr, so that a sorted sheet leaves the form where it is; its row where it has none. */
export const readEntryId = ({ number, index }: EntryPlace): string => number ?? `#${String(index)}`;
