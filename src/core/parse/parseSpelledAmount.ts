/** Groups of three after spaces, dots or commas, and a decimal part after what is left to be the decimal sign. */
const spelled =
  /^([+-]?|±) ?(?:(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+)|\.(\d+))?|(\d{1,3}(?:\.\d{3})+),(\d+)|(\d{1,3}(?:,\d{3})+)\.(\d+)|(\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:,\d{3}){2,}))(-?)$/;
const dashes = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const spaces = /\s+/g;
const groupSigns = /[ .,]/g;

/**
 * The number that a text spells in Swedish, or null where it spells none or could be read in two ways.
 *
 * Read: `7 851` with any kind of space, `+150`, `−150` and `– 614` with any dash, `150-` (ledger exports),
 * `1 234,50`, `1.234,50`, `1,234.50`, `±0`, and one dot as decimal sign where it cannot part thousands (`37.7`, `0.135`).
 * Not read: `1.234` (a thousand in German, one and a bit in English exports: two readings, a factor of 1 000 apart);
 * `(150)` (minus in Excel, but last year's figure in Swedish reports); `300 tkr`, `87 %` (another unit than the cell's
 * can be meant); `0150` (a code); `78 51`, `1e5`.
 */
export const parseSpelledAmount = (text: string): number | null => {
  const match = spelled.exec(text.replace(spaces, " ").trim().replace(dashes, "-"));
  if (match === null) return null;
  const [, sign = "", whole, afterComma, afterDot, dotted, dottedDecimals, comma, commaDecimals, repeated, trailing] =
    match;
  if (trailing === "-" && sign !== "") return null;
  if (afterDot !== undefined && isThousandsGroup(whole, afterDot)) return null;
  const digits = (whole ?? dotted ?? comma ?? repeated ?? "").replace(groupSigns, "");
  if (digits.length > 1 && digits.startsWith("0")) return null;
  const decimals = afterComma ?? afterDot ?? dottedDecimals ?? commaDecimals ?? "0";
  const amount = Number(`${digits}.${decimals}`);
  if (!Number.isFinite(amount) || (sign === "±" && amount !== 0)) return null;
  return amount !== 0 && (sign === "-" || trailing === "-") ? -amount : amount;
};

/** "1.234" and "12.500" might be thousands; "1234.500", "1 234.500" and "0.135" cannot. */
const isThousandsGroup = (whole: string | undefined, decimals: string): boolean =>
  decimals.length === 3 && whole !== undefined && whole.length <= 3 && whole !== "0";
