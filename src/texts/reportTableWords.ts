import type { ReportTableWords } from "../core/plan/reportTableWords";

/** Words in the tables that the add-in makes: Swedish whatever the language of the pane, since the workbook is read by others too. */
export const reportTableWords: ReportTableWords = {
  prefix: "Delår_",
  rangeTable: "Tabell",
  otherWord: {
    title: "Ordet finns inte i listan",
    text: "Listan hämtas ur Statusord. Lägg till ordet där om det ska användas fler gånger.",
  },
  goalPrompt: { title: "Mål", text: "Målets Nr, till exempel M1, eller målet med ord." },
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
  letters: { comments: "K", goals: "M", activities: "A", indicators: "I", assignments: "U", events: "H" },
};
