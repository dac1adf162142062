import { type Language, locales } from "./language";

/** "Budget", "Budget och Prognos", "Budget, Prognos eller Utfall". */
export const formatList = (words: readonly string[], link: "and" | "or", language: Language): string =>
  new Intl.ListFormat(locales[language], {
    type: link === "and" ? "conjunction" : "disjunction",
    style: "long",
  }).format(words);
