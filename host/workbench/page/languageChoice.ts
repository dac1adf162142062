import { offerAddressChoice, readAddressChoice } from "./addressChoice";

const PARAMETER = "language";
const english = "en-US";

/** The language that Excel tells the add-in it speaks: Swedish, or the English that the page's address names ("?language=en-US"). */
export const readLanguage = (): string => (readAddressChoice(PARAMETER) === english ? english : "sv-SE");

/** Lets the user choose the language that the add-in is told; the address remembers it. */
export function offerLanguages(select: HTMLSelectElement, onChoose: () => void): void {
  select.value = readLanguage() === english ? english : "";
  offerAddressChoice(select, PARAMETER, onChoose);
}
