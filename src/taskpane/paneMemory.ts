/**
 * What the pane remembers of itself while it is open, over a reload: the place, and what is typed but not yet entered.
 * It is the browser's own store for the tab and never the only home of anything finished. Where there is none, nothing is kept.
 */
export type PaneMemory = {
  read(key: string): string | null;
  put(key: string, content: string): void;
  remove(key: string): void;
};
