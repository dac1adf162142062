import type { Sheet } from "../../model/sheet";

/** Draws a tab for each visible sheet. Arrow keys move between tabs, as in any list of tabs. */
export function showSheetTabs(
  container: HTMLElement,
  sheets: readonly Sheet[],
  activeSheetId: string,
  onChoose: (sheetId: string) => void,
): void {
  const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
  const hadFocus = container.contains(document.activeElement);
  const tabs = visible.map((sheet, index) => {
    const tab = document.createElement("button");
    const isActive = sheet.id === activeSheetId;
    tab.type = "button";
    tab.role = "tab";
    tab.textContent = sheet.name;
    tab.ariaSelected = String(isActive);
    tab.tabIndex = isActive ? 0 : -1;
    tab.setAttribute("aria-controls", "grid");
    tab.addEventListener("click", () => onChoose(sheet.id));
    tab.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      const next = visible.at((index + step) % visible.length);
      if (step !== 0 && next !== undefined) onChoose(next.id);
    });
    return tab;
  });
  container.replaceChildren(...tabs);
  if (hadFocus) tabs.find((tab) => tab.tabIndex === 0)?.focus();
}
