import type { Workbook } from "../../model/workbook";
import { createSession } from "../../objects/createSession";
import type { Host } from "../../protocol/host";
import { openInFrame } from "../../protocol/openInFrame";
import { refusal } from "../../protocol/refusal";
import { THEME_PARAMETER } from "../../protocol/officeTheme";
import { readLanguage } from "./languageChoice";
import { readTheme } from "./themeChoice";
import type { PageElements } from "./elements";
import type { Book } from "./openBook";

/** Loads the add-in's page beside the grid, as one more client of the workbook. */
export function openPane(workbook: Workbook, book: Book, elements: PageElements, address: string): Host {
  const session = createSession(workbook, { id: `pane ${String(++paneCount)}` });
  const host = openInFrame({
    container: elements.pane,
    title: "Delårsrapport",
    address: addTheme(address),
    addInId: "add-in",
    displayLanguage: readLanguage(),
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

/** The theme that the user chose, as the pane's server hands it on. */
function addTheme(address: string): string {
  const theme = readTheme();
  if (theme === null) return address;
  const themed = new URL(address);
  themed.searchParams.set(THEME_PARAMETER, theme);
  return themed.href;
}

let paneCount = 0;
