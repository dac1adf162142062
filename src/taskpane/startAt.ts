import type { PanePlace } from "./panePlace";

/** Where a button on the ribbon opens the pane. */
export type StartAt = {
  readonly place: PanePlace;
  /** What the button promised: what the check came to is told, or the preview of deviations and sums is shown. Null for the place alone. */
  readonly begins: "check" | "preview" | null;
};

const places: ReadonlyMap<string, StartAt> = new Map([
  ["check", { place: { tab: "budget" }, begins: "check" }],
  ["formulas", { place: { tab: "budget" }, begins: "preview" }],
  ["goals", { place: { tab: "goals", goal: null }, begins: null }],
  ["report", { place: { tab: "report" }, begins: null }],
]);

/** What the pane's address asks for ("?place=report"), as the manifest writes it; null for the pane as such. */
export const readStartAt = (search: string): StartAt | null =>
  places.get(new URLSearchParams(search).get("place") ?? "") ?? null;
