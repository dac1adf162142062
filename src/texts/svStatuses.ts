import type { GenderForms } from "../core/plan/goalSheetWords";
import type { StatusCode } from "../core/vocabulary/statusCodes";

const readBoth = (word: string): GenderForms => ({ common: word, neuter: word });

/** Each status as it stands in cells and in print, so in Swedish whatever the language of the pane. */
export const svStatuses: Readonly<Record<StatusCode, GenderForms>> = {
  notStarted: { common: "Ej påbörjad", neuter: "Ej påbörjat" },
  started: { common: "Påbörjad", neuter: "Påbörjat" },
  ongoing: readBoth("Pågår"),
  done: { common: "Klar", neuter: "Klart" },
  delayed: { common: "Försenad", neuter: "Försenat" },
  postponed: { common: "Uppskjuten", neuter: "Uppskjutet" },
  cancelled: readBoth("Utgår"),
  unknown: readBoth("Kan inte bedömas ännu"),
  better: readBoth("Bättre"),
  good: readBoth("Bra"),
  unchanged: readBoth("Oförändrat"),
  worse: readBoth("Sämre"),
  yes: readBoth("Ja"),
  partly: readBoth("Delvis"),
  no: readBoth("Nej"),
};
