import type { StatusTexts } from "./statusTexts";

const readBoth = (word: string) => ({ common: word, neuter: word });

export const svStatuses: StatusTexts = {
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
