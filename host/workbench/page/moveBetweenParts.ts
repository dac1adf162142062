import { findElements, findFileElements } from "./elements";

/** F6 and Shift+F6 go from part to part of the page, as in Excel: the cells keep the Tab key for themselves. */
export function moveBetweenParts(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const { nameBox, grid, tabs, reloadPane } = findElements();
    const tab = tabs.querySelector<HTMLElement>("[tabindex='0']");
    const parts = [findFileElements().newFile, nameBox, grid, tab ?? grid, reloadPane];
    const current = parts.findIndex((part) => part.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    parts.at((current + step) % parts.length)?.focus();
  });
}
