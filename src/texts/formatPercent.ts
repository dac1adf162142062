import { formatNumber } from "./formatNumber";
import type { Language } from "./language";

/**
 * A share (1 is all) in whole per cent. What is less than one per cent, or just short of all, gets one decimal: little is not nothing.
 * What not even that tells from nothing or from all is said in words.
 */
export const formatPercent = (share: number, language: Language): string => {
  const size = Math.abs(share);
  if (size > 0 && size < 0.0005) return `${words[language].less}\u00a0${printPercent(0.001, language, 1)}`;
  if (size >= 0.9995 && size < 1) return `${words[language].more}\u00a0${printPercent(0.999, language, 1)}`;
  const isNearAnEnd = (size > 0 && size < 0.01) || (size > 0.99 && size < 1);
  return printPercent(share, language, isNearAnEnd ? 1 : 0);
};

const words = {
  sv: { less: "mindre än", more: "mer än" },
  en: { less: "less than", more: "more than" },
} satisfies Record<Language, unknown>;

const printPercent = (share: number, language: Language, decimals: number): string =>
  formatNumber(share, language, { style: "percent", maximumFractionDigits: decimals });
