import { formatSignedNumber } from "./formatNumber";
import type { Language } from "./language";

/** A deviation: as an amount, with its sign always printed. What rounds to nothing is "0", without sign. */
export const formatDeviation = (deviation: number, language: Language, decimals = 0): string =>
  formatSignedNumber(deviation, language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
