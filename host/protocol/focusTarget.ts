/** Where the focus should go when a key leads out of the add-in's page: what follows it, what precedes it, or the cells. */
export type FocusTarget = "next" | "previous" | "cells";

/**
 * The notices of office.js (`[add-in, action, …]`) that are about leaving the page by keyboard.
 * Escape is told too (15), but a pane uses it to close what it has open, so the focus stays.
 */
const targets: Readonly<Record<number, FocusTarget>> = {
  5: "cells", // Ctrl+F6
  6: "cells", // Ctrl+Shift+F6
  13: "next", // Tab after the last control
  14: "previous", // Shift+Tab before the first one
};

export function parseFocusTarget(data: unknown): FocusTarget | null {
  return Array.isArray(data) ? (targets[Number(data[1])] ?? null) : null;
}
