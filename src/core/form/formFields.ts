import * as z from "../zod";

/** What one cell of Excel holds; a longer text would be cut without a word. */
export const longestCellText = 32_767;

/** Running text: line breaks, quotes and what looks like a formula are text like any other. */
export const textField = z.string().check(z.maxLength(longestCellText));

/** What a row cannot be told by without. */
export const requiredTextField = z.string().check(z.maxLength(longestCellText), z.regex(/\S/));
