/** The word that a file has for a meaning, by a table that reads the file's words; the other where it has none. */
export function wordOf<Meaning extends string>(
  words: Readonly<Record<string, Meaning>>,
  meaning: Meaning,
  otherwise = "",
): string {
  return Object.entries(words).find(([, other]) => other === meaning)?.[0] ?? otherwise;
}
