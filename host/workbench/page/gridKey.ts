import type { Step } from "./nextCell";

/** What a key asks for while cells are selected and none is edited. */
export type GridKey =
  | { readonly kind: "move"; readonly step: Step; readonly jumps: boolean; readonly extends: boolean }
  | { readonly kind: "goTo"; readonly where: "rowStart" | "sheetStart" | "usedEnd"; readonly extends: boolean }
  | { readonly kind: "selectAll" }
  /** Open the cell with what it holds. */
  | { readonly kind: "edit" }
  /** Open the cell with this letter in place of what it holds. */
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "clear" };

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const page = 20;

/** Null: the key is not the grid's. Tab leaves the grid only with Ctrl, as everywhere in Excel it moves a cell. */
export function parseGridKey(event: KeyboardEvent): GridKey | null {
  const { key, shiftKey } = event;
  const hasCommand = event.ctrlKey || event.metaKey;
  const arrow = arrows[key];
  if (arrow !== undefined) return { kind: "move", step: arrow, jumps: hasCommand, extends: shiftKey };
  const step = parseEndKey(event);
  if (step !== null) return { kind: "move", step, jumps: false, extends: false };
  switch (key) {
    case "PageDown":
      return hasCommand ? null : { kind: "move", step: { rows: page, columns: 0 }, jumps: false, extends: shiftKey };
    case "PageUp":
      return hasCommand ? null : { kind: "move", step: { rows: -page, columns: 0 }, jumps: false, extends: shiftKey };
    case "Home":
      return { kind: "goTo", where: hasCommand ? "sheetStart" : "rowStart", extends: shiftKey };
    case "End":
      return hasCommand ? { kind: "goTo", where: "usedEnd", extends: shiftKey } : null;
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "type", text: "" };
    default:
      if (hasCommand) return key.toLowerCase() === "a" ? { kind: "selectAll" } : null;
      return key.length === 1 && !event.altKey ? { kind: "type", text: key } : null;
  }
}

/** Where the selection goes after the key that ends an edit; null for a key that ends none. */
export function parseEndKey({ key, shiftKey, ctrlKey }: KeyboardEvent): Step | null {
  if (ctrlKey) return null;
  const sign = shiftKey ? -1 : 1;
  if (key === "Enter") return { rows: sign, columns: 0 };
  return key === "Tab" ? { rows: 0, columns: sign } : null;
}

/** The step of an arrow key. */
export function parseArrowKey({ key }: KeyboardEvent): Step | null {
  return arrows[key] ?? null;
}
