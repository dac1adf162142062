/** Excel's own format, of cells that nobody has given another. */
export const generalFormat = "General";

/** Excel's format for text: what is entered in such a cell stays text, a formula too. */
export const textFormat = "@";

/**
 * The decimals that a format prints: the digits after the point in its first section, texts in quotes apart. Null where it
 * leaves that to the figures, as General does, or holds text.
 */
export const readFormatDecimals = (format = generalFormat): number | null => {
  if (format === generalFormat || format === textFormat) return null;
  const [section = ""] = format.replace(/"[^"]*"|\\./g, "").split(";");
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
};
