/** A pattern of whole words, which `\b` cannot find in Swedish: for it å, ä and ö are no letters. `words` is the inside of a group. */
export const readWordPattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
