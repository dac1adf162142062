import type { Language } from "./language";

/** The pane's language for Excel's own (BCP 47): Swedish for Swedish and its neighbours, who read it, else English. */
export const matchLanguage = (displayLanguage: string): Language =>
  /^(sv|nb|nn|no|da)\b/i.test(displayLanguage) ? "sv" : "en";
