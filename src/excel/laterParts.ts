import { applyPlan } from "./applyPlan";
import { matchOwnSheets } from "./matchOwnSheets";
import { readInBatches } from "./readInBatches";
import { readInParts, readNotesInParts } from "./readInParts";
import { readSelection } from "./readSelection";

/**
 * What a pane may open without and fetch when it is needed: what writes, what knows the sheets that it has written, and what
 * reads more than fits in one answer, or what is selected.
 */
export const laterParts = { applyPlan, matchOwnSheets, readInBatches, readInParts, readNotesInParts, readSelection };

export type LoadLaterParts = () => Promise<typeof laterParts>;
