import type { GenderForms, GoalSheetWords } from "../core/plan/goalSheetWords";
import { locales } from "./language";

/** A word that is the same of every thing. */
const same = (word: string): GenderForms => ({ common: word, neuter: word });

/** Words on the generated sheets of goals and assignments: Swedish whatever the language of the pane, since they are printed. */
export const goalSheetWords: GoalSheetWords = {
  sheets: { goals: "Delår mål", assignments: "Delår uppdrag", status: "Delår status" },
  headings: {
    goals: "Förvaltningens bidrag till de kommungemensamma målen",
    activities: "Så ligger vi till med årets aktiviteter",
    extraActivities: "Saker som vi vill satsa extra på i år",
    continuingActivities: "Bra saker som vi fortsätter med",
    otherActivities: "Övriga aktiviteter",
    goalCommentary: "Förvaltningens lägeskommentar och årets bedömning",
    progress: "Så långt har vi kommit med aktiviteterna",
    goalAnswer: "Kommer vi att nå ända fram med aktiviteterna och därigenom bidra till måluppfyllelsen?",
    indicators: "Finns förutsättningarna för att nå målsättningarna för förvaltningens egna indikatorer?",
    assignments: "Redovisning av särskilda uppdrag {år}",
    earlierAssignments: "Redovisning av särskilda uppdrag beslutade före {år}",
  },
  columns: {
    status: "Läget",
    assignment: "Uppdrag",
    assignmentStatus: "Status",
    comment: "Kommentarer",
    proposal: "Förslag",
  },
  goalPrefix: "Mål – ",
  period: (month, year) =>
    `Delårsrapport ${new Intl.DateTimeFormat(locales.sv, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1))} ${String(year)}`,
  picturePlace: "Plats för bild",
  latestValue: "senaste värde ",
  target: "mål: ",
  withoutGoal: "Rader som inte hör till något mål",
  statusNames: {
    notStarted: { common: "Ej påbörjad", neuter: "Ej påbörjat" },
    started: { common: "Påbörjad", neuter: "Påbörjat" },
    ongoing: same("Pågår"),
    done: { common: "Klar", neuter: "Klart" },
    delayed: { common: "Försenad", neuter: "Försenat" },
    postponed: { common: "Uppskjuten", neuter: "Uppskjutet" },
    cancelled: same("Utgår"),
    better: same("Bättre"),
    good: same("Bra"),
    unchanged: same("Oförändrat"),
    worse: same("Sämre"),
    yes: same("Ja"),
    partly: same("Delvis"),
    no: same("Nej"),
    unknown: same("Kan inte bedömas ännu"),
  },
  genderForms: [
    { common: "klar", neuter: "klart" },
    { common: "påbörjad", neuter: "påbörjat" },
    { common: "ej påbörjad", neuter: "ej påbörjat" },
    { common: "inte påbörjad", neuter: "inte påbörjat" },
    { common: "försenad", neuter: "försenat" },
    { common: "uppskjuten", neuter: "uppskjutet" },
    { common: "avslutad", neuter: "avslutat" },
    { common: "genomförd", neuter: "genomfört" },
    { common: "inställd", neuter: "inställt" },
  ],
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
