/** What the page's address says under a name: "?theme=dark". Null where it says nothing. */
export const readAddressChoice = (name: string): string | null => new URL(window.location.href).searchParams.get(name);

/** Lets the user choose one of a list's values; the address remembers it, and says nothing for the list's blank value. */
export function offerAddressChoice(select: HTMLSelectElement, name: string, onChoose: () => void): void {
  select.addEventListener("change", () => {
    const address = new URL(window.location.href);
    if (select.value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, select.value);
    window.history.replaceState(null, "", address);
    onChoose();
  });
}
