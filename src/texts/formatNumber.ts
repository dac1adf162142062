import { type Language, locales } from "./language";

/**
 * A number in the manner of a language, with its sign: plus or minus (U+2212), none for what rounds to nothing.
 * Thousands are kept together by a space that does not break (U+00A0). The same in all browsers.
 */
export const formatSignedNumber = (number: number, language: Language, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locales[language], { ...options, signDisplay: "exceptZero" })
    .format(number)
    .replace(/^-/, "\u2212")
    .replace(/[\u202f\u2009 ]/g, "\u00a0");

/** The same without plus. */
export const formatNumber = (number: number, language: Language, options: Intl.NumberFormatOptions): string =>
  formatSignedNumber(number, language, options).replace(/^\+/, "");
