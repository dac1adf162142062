import type { Workbook } from "../../model/workbook";
import { createSession } from "../../objects/createSession";
import type { Host } from "../../protocol/host";
import { openInFrame } from "../../protocol/openInFrame";
import { refusal } from "../../protocol/refusal";
import type { PageElements } from "./elements";
import type { Book } from "./openBook";

/** Loads the add-in's page beside the grid, as one more client of the workbook. */
export function openPane(workbook: Workbook, book: Book, elements: PageElements, address: string): Host {
  const session = createSession(workbook, { id: `pane ${String(++paneCount)}` });
  const host = openInFrame({
    container: elements.pane,
    title: "Delårsrapport",
    address,
    addInId: "add-in",
    displayLanguage: "sv-SE",
    session,
    settings: workbook.settings,
    facts: {
      documentUrl: new URL(encodeURIComponent(workbook.name), window.location.origin).href,
      isReadOnly: workbook.options.isReadOnly,
    },
    // As in Excel: nothing is answered until the user leaves the cell.
    interceptor: async (_request, proceed) =>
      book.isEditing() ? { refused: refusal.InvalidOperationInCellEditMode } : proceed(),
    onFocusLeave: (to) => {
      const places = { next: elements.nameBox, previous: elements.reloadPane, cells: elements.grid };
      places[to].focus();
    },
    onFault: (fault) => console.error(fault),
  });
  return {
    ...host,
    dispose() {
      host.dispose();
      session.close();
    },
  };
}

let paneCount = 0;
