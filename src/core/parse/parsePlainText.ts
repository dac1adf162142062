const invisible = /[\u00ad\u200b-\u200d\u2060]/g;
const spaces = /\s+/g;
const dashes = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
/** Letters and signs of western Europe with one plain space between them: most texts, and nothing in them but capitals to change. */
const nearlyPlain = /^[!-~\u00a1-\u00ac\u00ae-\u00ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u00ff]+)*$/;
const punctuation = /[^\p{L}\p{N}]+/gu;

/**
 * A text without what the eye does not see: composed letters, lower case, one plain space between words (Excel's
 * line breaks, U+00A0 and U+202F are spaces too), plain hyphens for every dash, no soft hyphens.
 */
export const parsePlainText = (text: string): string =>
  nearlyPlain.test(text)
    ? text.toLowerCase()
    : text.normalize("NFC").replace(invisible, "").replace(dashes, "-").replace(spaces, " ").trim().toLowerCase();

/** Letters and digits only, for comparing names: "Budget-avvikelse" and "Budgetavvikelse" are one. */
export const parseMatchKey = (text: string): string => parsePlainText(text).replace(punctuation, "");
