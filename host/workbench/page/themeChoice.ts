import { type OfficeThemeName, isOfficeThemeName } from "../../protocol/officeTheme";

const PARAMETER = "theme";

/** The theme of Office that the page's address names: "?theme=dark". Null: none is told, as in Excel on the web. */
export function readTheme(): OfficeThemeName | null {
  const name = new URL(window.location.href).searchParams.get(PARAMETER);
  return isOfficeThemeName(name) ? name : null;
}

/** Lets the user choose the theme that the add-in is told; the address remembers it. */
export function offerThemes(select: HTMLSelectElement, onChoose: () => void): void {
  select.value = readTheme() ?? "";
  select.addEventListener("change", () => {
    const address = new URL(window.location.href);
    if (isOfficeThemeName(select.value)) address.searchParams.set(PARAMETER, select.value);
    else address.searchParams.delete(PARAMETER);
    window.history.replaceState(null, "", address);
    onChoose();
  });
}
