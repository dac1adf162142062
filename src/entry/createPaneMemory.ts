import type { PaneMemory } from "../taskpane/paneMemory";

const prefix = "delarsrapport ";

/** The browser's store for this tab. Where a policy of the browser blocks it, the pane remembers as long as it is open. */
export const createPaneMemory = (): PaneMemory => {
  const spare = new Map<string, string>();
  const store = readStore();
  return {
    read(key) {
      return spare.get(key) ?? store?.getItem(prefix + key) ?? null;
    },
    put(key, content) {
      try {
        if (store === null) throw new DOMException("There is no store.");
        store.setItem(prefix + key, content);
        spare.delete(key);
      } catch (fault) {
        // Blocked or full: kept in the pane itself until it is closed.
        if (!(fault instanceof DOMException)) throw fault;
        spare.set(key, content);
      }
    },
    remove(key) {
      spare.delete(key);
      store?.removeItem(prefix + key);
    },
  };
};

/** Reading the property is what throws where the store is blocked. */
const readStore = (): Storage | null => {
  try {
    return window.sessionStorage;
  } catch (fault) {
    if (fault instanceof DOMException) return null;
    throw fault;
  }
};
