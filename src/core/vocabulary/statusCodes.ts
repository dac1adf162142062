/**
 * Scales that stay apart: where a thing is now, which way it develops, and whether a goal or target will be reached.
 * Each has `unknown`, "Kan inte bedömas ännu". Köping 2019 prints the first two in one column, Läget.
 */
export const statusScales = {
  status: ["notStarted", "started", "ongoing", "done", "delayed", "postponed", "cancelled", "unknown"],
  trend: ["better", "good", "unchanged", "worse", "unknown"],
  answer: ["yes", "partly", "no", "unknown"],
} as const;

export type StatusScale = keyof typeof statusScales;

export type StatusCode = (typeof statusScales)[StatusScale][number];
