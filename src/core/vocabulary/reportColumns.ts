import type { ColumnVocabulary } from "./tableVocabulary";

/** Nr, which the form finds its rows by. `words` are other names that only one kind of table uses. */
export const describeNumberColumn = (...words: readonly string[]): ColumnVocabulary => ({
  key: "number",
  name: "Nr",
  synonyms: ["Nummer", "Löpnr", "Löpnummer", "Id", ...words],
  type: "text",
  use: "required",
});

export const orgUnitColumn: ColumnVocabulary = {
  key: "orgUnit",
  name: "Ansvarig enhet",
  synonyms: [
    "Ansvarig avdelning",
    "Ansvarig förvaltning",
    "Ansvarig verksamhet",
    "Ansvarig",
    "Ansvariga",
    "Ansvar",
    "Enhet",
    "Avdelning",
    "Förvaltning",
    "Verksamhet",
  ],
  type: "text",
  use: "known",
};

/** Which goal the row belongs to. */
export const goalColumn: ColumnVocabulary = {
  key: "goal",
  name: "Mål",
  synonyms: [
    "Mål nr",
    "Målnr",
    "Målnummer",
    "Målet",
    "Tillhör mål",
    "Bidrar till mål",
    "Till mål",
    "Kommungemensamt mål",
    "Kommunmål",
    "KF-mål",
    "Nämndmål",
    "Nämndens mål",
    "Verksamhetsmål",
    "Övergripande mål",
    "Målområde",
  ],
  type: "text",
  use: "required",
};
