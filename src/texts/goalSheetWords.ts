import type { GoalSheetWords } from "../core/plan/goalSheetWords";
import { reportWords } from "./reportWords";
import { svStatuses } from "./svStatuses";

/** Words on the generated sheets of goals and assignments: Swedish whatever the language of the pane, since they are printed. */
export const goalSheetWords: GoalSheetWords = {
  sheets: { goals: "Delår mål", assignments: "Delår uppdrag", status: "Delår status" },
  headings: reportWords.headings,
  columns: reportWords.columns,
  goalPrefix: "Mål – ",
  period: (month, year) => reportWords.title(reportWords.headings.report, month, year),
  picturePlace: "Plats för bild",
  latestValue: "senaste värde ",
  target: "mål: ",
  withoutGoal: "Rader som inte hör till något mål",
  statusNames: svStatuses,
  genderForms: reportWords.genderForms,
  basis: {
    heading: "Underlag",
    explanation: "Bladet gjordes av de här raderna. Ord och lägen på bladet följer tabellerna.",
    unchanged: "Stämmer",
    changed: "Ändrat",
    outdated:
      "Bladet är inte aktuellt: rader eller texter i tabellerna har ändrats sedan det gjordes. Gör om bladet i tillägget Delårsrapport.",
    rows: " rader",
    withoutNumber: {
      before: "Bladet följer inte ändringar i tabellen ",
      after: ", eftersom alla rader inte har ett eget Nr.",
    },
  },
  status: {
    title: "Status för mål och uppdrag",
    activities: "Aktiviteter per mål",
    goals: "Når vi målen?",
    indicators: "Indikatorer per mål",
    assignments: "Uppdrag per beslutsår",
    goal: "Mål",
    year: "Beslutsår",
    allGoals: "Alla mål",
    unknownYear: "År saknas",
    other: "Övrigt",
    otherExplained: "Övrigt är rader utan status och rader med ett annat ord än de i kolumnerna.",
    sum: "Summa",
    distinctActivities: "Olika aktiviteter",
    distinctIndicators: "Olika indikatorer",
  },
};
