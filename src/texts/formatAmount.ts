import { formatNumber } from "./formatNumber";
import type { Language } from "./language";

/**
 * An amount as the pane prints it: thousands apart, a minus where it is negative, as many decimals as the table shows.
 * Lines never break inside it. `parseAmount` reads the Swedish form back to the same number.
 */
export const formatAmount = (amount: number, language: Language, decimals = 0): string =>
  formatNumber(amount, language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
