import type { PanePlace } from "./panePlace";

/** Where a button on the ribbon opens the pane. */
export type StartAt = {
  readonly place: PanePlace;
  /** Begins with the preview of deviations and sums. */
  readonly isPreview: boolean;
};

const places: ReadonlyMap<string, StartAt> = new Map([
  ["check", { place: { tab: "budget" }, isPreview: false }],
  ["formulas", { place: { tab: "budget" }, isPreview: true }],
  ["goals", { place: { tab: "goals", goal: null }, isPreview: false }],
  ["report", { place: { tab: "report" }, isPreview: false }],
]);

/** What the pane's address asks for ("?place=report"), as the manifest writes it; null for the pane as such. */
export const readStartAt = (search: string): StartAt | null =>
  places.get(new URLSearchParams(search).get("place") ?? "") ?? null;
