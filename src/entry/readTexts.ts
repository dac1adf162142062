import { matchLanguage } from "../texts/matchLanguage";
import { sv } from "../texts/sv";
import type { Texts } from "../texts/texts";

/** The texts for Excel's language. English is fetched only where it is spoken. */
export const readTexts = async (displayLanguage: string): Promise<Texts> =>
  matchLanguage(displayLanguage) === "sv" ? sv : (await import("../texts/en")).en;
