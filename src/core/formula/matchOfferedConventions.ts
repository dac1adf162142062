import { type SignConvention, signConventions } from "../vocabulary/signConvention";
import type { ColumnKey } from "../vocabulary/keys";
import { matchDeviationTerms } from "./matchDeviationTerms";

/** The ways to count the year's deviation that a table has the columns for; none where it lacks what they all need. */
export const matchOfferedConventions = (columns: ReadonlySet<ColumnKey>): readonly SignConvention[] =>
  signConventions.filter((convention) => matchDeviationTerms("deviation", convention, columns).kind !== "lacks");
