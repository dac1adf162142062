/** Excel's own format, of cells that nobody has given another. */
export const generalFormat = "General";

/** Excel's format for text: what is entered in such a cell stays text, a formula too. */
export const textFormat = "@";
