/** What the rows of Rapportuppgifter may be called; the first word of each is what we write. */
export const reportFactWords = {
  municipality: ["Kommun", "Kommunens namn"],
  committee: ["Nämnd", "Styrelse", "Nämnd/styrelse", "Styrelse/nämnd"],
  department: ["Förvaltning", "Förvaltningens namn", "Kontor", "Bolag"],
  period: ["Period", "Rapportperiod", "Redovisningsperiod", "Avser", "Avser period", "Delårsrapport", "Delår"],
  followUp: [
    "Uppföljning nr",
    "Uppföljning",
    "Uppföljningsnummer",
    "Uppföljning nummer",
    "Driftbudgetuppföljning",
    "Driftbudgetuppföljning nr",
    "Driftbudgetuppföljning nummer",
  ],
  unit: ["Belopp anges i", "Belopp i", "Belopp", "Beloppsenhet", "Valuta"],
  printUnit: ["Rapporten anges i", "Rapportens belopp anges i", "Belopp i rapporten", "Rapportens enhet"],
  explainAbove: ["Förklara avvikelser över", "Förklara avvikelse över", "Gräns för avvikelser", "Avvikelsegräns"],
  status: ["Status", "Rapportens status", "Rapportstatus"],
  decisionDate: ["Beslutsdatum", "Datum för beslut", "Beslutad den"],
  paragraph: ["Paragraf", "Beslutsparagraf", "Paragraf i protokollet"],
  formerNames: ["Tidigare namn", "Förvaltningens tidigare namn", "Gamla namn", "Gammalt namn"],
} as const;

/** Followed by a word of `headingFactWords`: `Rubrik driftredovisning`. */
export const headingFactWord = "Rubrik";

/** Followed by a table's name: `Teckenkonvention Driftbudget`. */
export const conventionFactWord = "Teckenkonvention";
