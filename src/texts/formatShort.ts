const longest = 60;

/** The beginning of a long text, cut between words: an assignment in a sentence of ours. */
export const formatShort = (text: string): string => {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= longest) return plain.replace(/\.$/, "");
  const cut = plain.slice(0, longest + 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : longest).replace(/[\s.,;:–-]+$/, "")} …`;
};
