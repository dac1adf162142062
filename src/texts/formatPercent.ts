import { formatNumber } from "./formatNumber";
import type { Language } from "./language";

/** A share (1 is all) in whole per cent. What is less than one per cent, or just short of all, gets one decimal: little is not nothing. */
export const formatPercent = (share: number, language: Language): string => {
  const size = Math.abs(share);
  const isNearAnEnd = (size > 0 && size < 0.01) || (size > 0.99 && size < 1);
  return formatNumber(share, language, { style: "percent", maximumFractionDigits: isNearAnEnd ? 1 : 0 });
};
