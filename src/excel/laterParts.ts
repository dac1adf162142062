import { applyPlan } from "./applyPlan";
import { matchOwnSheets } from "./matchOwnSheets";
import { readInBatches } from "./readInBatches";
import { readInParts, readNotesInParts } from "./readInParts";

/**
 * What a pane may open without and fetch when it is needed: what writes, what knows the sheets that it has written, and what
 * reads more than fits in one answer.
 */
export const laterParts = { applyPlan, matchOwnSheets, readInBatches, readInParts, readNotesInParts };

export type LoadLaterParts = () => Promise<typeof laterParts>;
