import { parseCommands } from "./parseCommands";

/** Puts the add-in's buttons above the workbook. `onPress` gets the page that the button shows in the pane. */
export async function showRibbon(element: HTMLElement, onPress: (page: string) => void): Promise<void> {
  const response = await fetch("manifest.xml");
  // What stands in the pane may be no add-in with a manifest of its own.
  if (!response.ok) return;
  element.replaceChildren(
    ...parseCommands(await response.text()).map(({ label, tip, page }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.title = tip;
      button.addEventListener("click", () => onPress(page));
      return button;
    }),
  );
}
