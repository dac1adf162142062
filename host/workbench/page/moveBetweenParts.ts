import type { PageElements } from "./elements";

/** F6 and Shift+F6 go from part to part of the page, as in Excel: the cells keep the Tab key for themselves. */
export function moveBetweenParts({ nameBox, grid, tabs, reloadPane }: PageElements): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const tab = tabs.querySelector<HTMLElement>("[tabindex='0']");
    const parts = [nameBox, grid, tab ?? grid, reloadPane];
    const current = parts.findIndex((part) => part.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    parts.at((current + step) % parts.length)?.focus();
  });
}
