import type { WrittenStatus } from "./goalReport";
import type { ReportWords } from "./reportWords";

/**
 * A status as it is printed of a thing of some gender: en aktivitet är Klar, ett uppdrag är Klart. Only words with two
 * forms are turned; a word of the municipality's own stands as it was written. "" where nobody has answered.
 */
export const printStatusWord = (
  status: WrittenStatus | null,
  gender: "common" | "neuter",
  { genderForms }: Pick<ReportWords, "genderForms">,
): string => {
  const word = status?.word.trim() ?? "";
  const plain = word.toLowerCase();
  const forms = genderForms.find(({ common, neuter }) => plain === common || plain === neuter);
  if (forms === undefined) return word;
  const turned = forms[gender];
  return word.charAt(0) === plain.charAt(0) ? turned : turned.charAt(0).toUpperCase() + turned.slice(1);
};
