import type { TableVocabulary } from "./tableVocabulary";

export const reportFacts: TableVocabulary = {
  key: "reportFacts",
  name: "Rapportuppgifter",
  synonyms: [
    "Rapportuppgift",
    "Rapportinformation",
    "Rapportfakta",
    "Uppgifter om rapporten",
    "Om rapporten",
    "Delår Rapportuppgifter",
  ],
  stems: ["rapportuppgift"],
  use: "known",
  columns: [
    { key: "fact", name: "Uppgift", synonyms: ["Uppgifter", "Fält", "Nyckel"], type: "text", use: "required" },
    { key: "factValue", name: "Värde", synonyms: ["Värden", "Innehåll", "Svar"], type: "text", use: "required" },
  ],
};
