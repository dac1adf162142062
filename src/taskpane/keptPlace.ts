import type { PaneMemory } from "./paneMemory";
import { firstPlace, type PanePlace } from "./panePlace";

const memoryKey = "place";

/** Where somebody was when the pane was loaded anew; the first place where nothing is remembered. */
export const readKeptPlace = (memory: PaneMemory): PanePlace => {
  const content = memory.read(memoryKey);
  // Written by `putKeptPlace` alone, in the pane's own store, which is gone when the add-in is next installed.
  return content === null ? firstPlace : (JSON.parse(content) as PanePlace);
};

export const putKeptPlace = (place: PanePlace, memory: PaneMemory): void =>
  memory.put(memoryKey, JSON.stringify(place));
