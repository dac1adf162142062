import type { ColumnKey } from "../../vocabulary/keys";

const deviationKeys: ReadonlySet<ColumnKey> = new Set(["deviation", "periodDeviation", "totalDeviation"]);

/** Whether a column holds deviations: there plus is surplus for costs and income alike, so they add up as they stand. */
export const isDeviationKey = (key: ColumnKey | null): boolean => key !== null && deviationKeys.has(key);
