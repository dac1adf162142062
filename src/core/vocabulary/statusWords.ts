import type { TableVocabulary } from "./tableVocabulary";

/** Words of the municipality's own for where things stand, and which of our words each means. */
export const statusWords: TableVocabulary = {
  key: "statusWords",
  name: "Statusord",
  synonyms: ["Statusar", "Ord för status", "Statuslista", "Delår Statusord"],
  stems: ["statusord"],
  use: "known",
  columns: [
    { key: "statusWord", name: "Ord", synonyms: ["Statusord", "Status", "Benämning"], type: "text", use: "required" },
    { key: "meaning", name: "Betyder", synonyms: ["Betydelse", "Motsvarar", "Kod"], type: "text", use: "required" },
    { key: "uses", name: "Gäller", synonyms: ["Används för", "Används om", "Objekt"], type: "text", use: "known" },
  ],
};
