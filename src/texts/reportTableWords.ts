import type { ReportTableWords } from "../core/plan/reportTableWords";

/** Words in the tables that the add-in makes: Swedish whatever the language of the pane, since the workbook is read by others too. */
export const reportTableWords: ReportTableWords = {
  prefix: "Delår_",
  hints: {
    goals: { commentary: "Tom rad ger nytt stycke. ## före en underrubrik, Bild: före en bildtext." },
    activities: { goal: "Målets Nr eller målet med ord.", group: "Satsa extra eller Fortsätta med." },
    indicators: { goal: "Målets Nr eller målet med ord.", history: "Till exempel 2017: 55, 2018: 54." },
    assignments: { decisionYear: "Tomt är årets uppdrag." },
    events: { mostImportant: "Ja för de viktigaste, annars tomt." },
    comments: { section: "Drift eller Investering." },
    statusWords: {
      statusWord: "Skriv egna ord längst ned. De kommer med i listorna.",
      uses: "Aktiviteter, uppdrag, mål eller indikatorer. Tomt är alla som ordet kan gälla.",
    },
  },
  facts: {
    municipality: "Kommun",
    committee: "Nämnd",
    department: "Förvaltning",
    period: "Period",
    followUp: "Uppföljning nr",
    unit: "Belopp anges i",
  },
  lists: {
    activities: "Lista aktiviteter",
    assignments: "Lista uppdrag",
    answers: "Lista mål och indikatorer",
  },
  uses: { activities: "Aktiviteter", assignments: "Uppdrag", answers: "Mål, indikatorer" },
  useStems: { activities: ["aktivitet"], assignments: ["uppdrag"], answers: ["mål", "indikator"] },
  letters: { goals: "M", activities: "A", indicators: "I", assignments: "U", events: "H" },
};
