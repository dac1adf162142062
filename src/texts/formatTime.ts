import { type Language, locales } from "./language";

/** The time of day, by the clock of the machine: "10:42". */
export const formatTime = (time: Date, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { hour: "2-digit", minute: "2-digit" }).format(time);
