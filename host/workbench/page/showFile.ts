import type { OpenedFile } from "../../file/openedFile";
import type { Host } from "../../protocol/host";
import { renewElements } from "./elements";
import { createInspection } from "./inspection";
import { type Book, openBook } from "./openBook";
import { openPane } from "./openPane";

/** A workbook that is shown, with the add-in's pane beside it. */
export type ShownFile = {
  readonly file: OpenedFile;
  readonly book: Book;
  /** Loads the pane anew, as it was opened last. */
  reloadPane(): void;
  /** Opens the pane with a page of the add-in's, or puts it in the place of what the pane shows, as a button on the ribbon asks. */
  showPage(page: string): void;
  /** Closes it; nothing is saved. */
  close(): void;
};

export function showFile(file: OpenedFile, paneAddress: string): ShownFile {
  const { workbook } = file;
  const elements = renewElements();
  const book = openBook(workbook, elements);
  let address = paneAddress;
  let pane: Host | null = null;
  const closePane = () => {
    pane?.dispose();
    pane = null;
    document.body.classList.add("hasNoPane");
  };
  const load = () => {
    pane?.dispose();
    document.body.classList.remove("hasNoPane");
    pane = openPane(workbook, book, elements, address);
  };
  const leavePane = () => {
    closePane();
    elements.grid.focus();
  };
  load();
  elements.reloadPane.addEventListener("click", load);
  elements.closePane.addEventListener("click", leavePane);
  window.workbench = createInspection(workbook, () => pane?.log ?? null);
  return {
    file,
    book,
    reloadPane: load,
    showPage(page) {
      address = new URL(page, paneAddress).href;
      load();
      // Excel gives the pane the keyboard.
      elements.pane.querySelector("iframe")?.focus();
    },
    close() {
      window.workbench = undefined;
      elements.reloadPane.removeEventListener("click", load);
      elements.closePane.removeEventListener("click", leavePane);
      pane?.dispose();
      book.dispose();
      workbook.dispose();
    },
  };
}
