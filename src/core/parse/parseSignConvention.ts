import { type SignConvention, signConventions } from "../vocabulary/signConvention";
import { parseMatchKey } from "./parsePlainText";

const conventionsByKey = new Map(signConventions.map((convention) => [parseMatchKey(convention), convention]));

/** A convention by its word as it stands in Rapportuppgifter: `budget-minus-forecast`. Null for any other word. */
export const parseSignConvention = (text: string): SignConvention | null =>
  conventionsByKey.get(parseMatchKey(text)) ?? null;
