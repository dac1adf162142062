import type { PaneMemory } from "../paneMemory";

const memoryKey = "client";

/**
 * Tells this pane from those of others who have the same workbook open: their drafts are kept apart by it. The same after
 * the pane has been reloaded, another one in a new session; it says nothing of who somebody is.
 */
export const readClientId = (memory: PaneMemory): string => {
  const known = memory.read(memoryKey);
  if (known !== null) return known;
  const created = crypto.randomUUID();
  memory.put(memoryKey, created);
  return created;
};
