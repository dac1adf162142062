/** The languages of the pane; Swedish is the master. */
export type Language = "sv" | "en";

/** What numbers and plurals follow, in BCP 47. */
export const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
