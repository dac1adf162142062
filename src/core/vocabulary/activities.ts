import { describeNumberColumn, goalColumn, orgUnitColumn } from "./reportColumns";
import type { TableVocabulary } from "./tableVocabulary";

export const activities: TableVocabulary = {
  key: "activities",
  name: "Aktiviteter",
  // Not Handlingsplan or Åtgärder, which every line of work has: such a table is known by its column of goals.
  synonyms: ["Aktivitet", "Aktivitetslista", "Aktivitetsplan", "Delår Aktiviteter"],
  stems: ["aktivitet"],
  use: "known",
  columns: [
    describeNumberColumn("Aktivitetsnr", "Aktivitetsnummer"),
    goalColumn,
    {
      key: "group",
      name: "Grupp",
      synonyms: ["Aktivitetsgrupp", "Rubrik", "Avsnitt", "Typ", "Typ av aktivitet", "Kategori"],
      type: "text",
      use: "required",
    },
    {
      key: "activity",
      name: "Aktivitet",
      synonyms: ["Aktiviteter", "Åtgärd", "Åtgärder", "Insats", "Insatser", "Vad ska göras", "Vad vi ska göra"],
      type: "text",
      use: "required",
    },
    orgUnitColumn,
    {
      key: "status",
      name: "Läge",
      synonyms: ["Läget", "Status", "Nuläge", "Lägesbedömning", "Bedömning"],
      type: "text",
      use: "required",
    },
  ],
};
