import { en } from "./en";
import { sv } from "./sv";
import type { Texts } from "./texts";

/** The texts for Excel's own language (BCP 47): Swedish for Swedish and its neighbours, who read it, else English. */
export const matchTexts = (displayLanguage: string): Texts => (/^(sv|nb|nn|no|da)\b/i.test(displayLanguage) ? sv : en);
