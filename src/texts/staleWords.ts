import type { StaleWords } from "../core/plan/overview/overviewWords";

/** What a sheet of ours says in its own cells when the tables have changed since it was made. */
export const staleWords: StaleWords = {
  sentence: "Bladet är inte aktuellt: {reasons}. Gör om det.",
  gone: "tabellen {table} saknas",
  rows: "{table} har fått fler eller färre rader",
  errors: "{table} har celler med felvärden",
  texts: "texterna i {table} har ändrats",
  figures: "siffror som förklaras i {table} har ändrats",
  between: ", ",
};
