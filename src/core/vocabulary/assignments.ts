import { describeNumberColumn, orgUnitColumn } from "./reportColumns";
import type { TableVocabulary } from "./tableVocabulary";

/** What the council has asked for beside the budget. */
export const assignments: TableVocabulary = {
  key: "assignments",
  name: "Uppdrag",
  synonyms: [
    "Särskilda uppdrag",
    "Redovisning av särskilda uppdrag",
    "Redovisning av uppdrag",
    "Uppdragslista",
    "Uppdragsredovisning",
    "KF-uppdrag",
    "Politiska uppdrag",
    "Delår Uppdrag",
  ],
  stems: ["uppdrag"],
  use: "known",
  columns: [
    describeNumberColumn("Uppdragsnr", "Uppdragsnummer", "Uppdrag nr"),
    {
      key: "assignment",
      name: "Uppdrag",
      synonyms: ["Uppdraget", "Uppdragstext", "Särskilt uppdrag", "Särskilda uppdrag", "Beskrivning", "Ärende"],
      type: "text",
      use: "required",
    },
    {
      key: "decisionYear",
      name: "Beslutsår",
      synonyms: ["Uppdragsår", "År", "Årtal", "Beslutat år", "Från år"],
      type: "text",
      use: "known",
    },
    {
      key: "decision",
      name: "Beslut",
      synonyms: ["Beslutsreferens", "KF-beslut", "Beslutsdatum", "Paragraf", "Dnr", "Diarienr", "Diarienummer"],
      type: "text",
      use: "known",
    },
    orgUnitColumn,
    {
      key: "status",
      name: "Status",
      synonyms: ["Läge", "Läget", "Nuläge", "Uppdragsstatus"],
      type: "text",
      use: "required",
    },
    {
      key: "comment",
      name: "Kommentar",
      synonyms: ["Kommentarer", "Lägeskommentar", "Återrapportering", "Redovisning", "Svar"],
      type: "text",
      use: "known",
    },
    {
      key: "proposal",
      name: "Förslag till nämnden",
      synonyms: ["Förslag", "Förslag till beslut", "Förslag till kommunfullmäktige", "Förslag till styrelsen"],
      type: "text",
      use: "known",
    },
  ],
};
