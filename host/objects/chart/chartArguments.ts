import { BAR_CHARTS } from "../../model/chart";
import { oneOf, optional } from "../framework/arguments";

/** The kinds of charts that the host can make; Excel has some eighty. */
export const chartType = oneOf(...BAR_CHARTS);

export const seriesBy = optional(oneOf("Auto", "Columns", "Rows"), "Auto" as const);
