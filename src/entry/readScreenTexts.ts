import type { AllTexts, Texts } from "../texts/texts";

/** What screens say that are fetched later, beside what the pane opened with, in the same language. */
export const readScreenTexts = async (texts: Texts): Promise<AllTexts> => ({
  ...texts,
  ...(texts.language === "sv"
    ? (await import("../texts/svScreens")).svScreens
    : (await import("../texts/enScreens")).enScreens),
});
