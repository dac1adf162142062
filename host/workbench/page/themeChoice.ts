import { type OfficeThemeName, isOfficeThemeName } from "../../protocol/officeTheme";
import { offerAddressChoice, readAddressChoice } from "./addressChoice";

const PARAMETER = "theme";

/** The theme of Office that the page's address names: "?theme=dark". Null: none is told, as in Excel on the web. */
export function readTheme(): OfficeThemeName | null {
  const name = readAddressChoice(PARAMETER);
  return isOfficeThemeName(name) ? name : null;
}

/** Lets the user choose the theme that the add-in is told; the address remembers it. */
export function offerThemes(select: HTMLSelectElement, onChoose: () => void): void {
  select.value = readTheme() ?? "";
  offerAddressChoice(select, PARAMETER, onChoose);
}
