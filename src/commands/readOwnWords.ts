import { isWordFor, type StatusUse } from "../core/parse/parseStatus";
import type { StatusWordEntry } from "../core/report/goalReport";
import type { InterimReport } from "../core/report/interimReport";

/** The municipality's own words for the status of such a thing, in the order of Statusord. */
export const readOwnWords = ({ statusWords }: InterimReport, use: StatusUse): readonly StatusWordEntry[] =>
  (statusWords?.entries ?? []).filter((entry) => isWordFor(entry, use));
