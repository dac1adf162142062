import type { ColumnKey } from "../vocabulary/keys";
import type { ColumnUse } from "../vocabulary/tableVocabulary";
import { vocabularies } from "../vocabulary/vocabularies";
import type { Details, Finding, Place } from "./finding";
import { rules, type RuleWeight } from "./rules";

const columnUses: ReadonlyMap<ColumnKey, ColumnUse> = new Map(
  Object.values(vocabularies).flatMap((table) => table.columns.map((column) => [column.key, column.use] as const)),
);

/** A finding with the severity of its rule and what the rule stops. */
export const applyRule = (place: Place, details: Details): Finding => ({
  ...place,
  ...details,
  ...matchWeight(details),
});

const matchWeight = (details: Details): RuleWeight => {
  const weights = rules[details.rule];
  return "severity" in weights ? weights : weights[matchUse(details)];
};

/** How much we need what the finding is about. */
const matchUse = (details: Details): ColumnUse => {
  if ("isOptional" in details) return "known";
  if ("tableKey" in details) return vocabularies[details.tableKey].use;
  if ("columnKey" in details) return columnUses.get(details.columnKey) ?? "known";
  return "known";
};
