import { printNoteId } from "../core/note/printNote";
import type { PaneMemory } from "../taskpane/paneMemory";

/**
 * The browser's store for this tab and one workbook: in Excel on the web the next one is opened in the same tab, and another
 * department's has the same tables. Where a policy of the browser blocks it, the pane remembers as long as it is open.
 */
export const createPaneMemory = (workbookAddress: string): PaneMemory => {
  const prefix = `delarsrapport ${printNoteId(workbookAddress)} `;
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
