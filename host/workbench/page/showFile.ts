import type { OpenedFile } from "../../file/openedFile";
import { renewElements } from "./elements";
import { createInspection } from "./inspection";
import { type Book, openBook } from "./openBook";
import { openPane } from "./openPane";

/** A workbook that is shown, with the add-in's pane beside it. */
export type ShownFile = {
  readonly file: OpenedFile;
  readonly book: Book;
  /** Loads the pane anew. */
  reloadPane(): void;
  /** Closes it; nothing is saved. */
  close(): void;
};

export function showFile(file: OpenedFile, paneAddress: string): ShownFile {
  const { workbook } = file;
  const elements = renewElements();
  const book = openBook(workbook, elements);
  let pane = openPane(workbook, book, elements, paneAddress);
  const reload = () => {
    pane.dispose();
    pane = openPane(workbook, book, elements, paneAddress);
  };
  elements.reloadPane.addEventListener("click", reload);
  window.workbench = createInspection(workbook, () => pane.log);
  return {
    file,
    book,
    reloadPane: reload,
    close() {
      window.workbench = undefined;
      elements.reloadPane.removeEventListener("click", reload);
      pane.dispose();
      book.dispose();
      workbook.dispose();
    },
  };
}
