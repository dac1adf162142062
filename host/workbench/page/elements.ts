/** The parts of index.html that the page's code works with. */
export type PageElements = {
  readonly bookName: HTMLElement;
  /** Says that there are changes which no file has. */
  readonly saveState: HTMLElement;
  readonly nameBox: HTMLInputElement;
  readonly formulaField: HTMLInputElement;
  readonly cellField: HTMLInputElement;
  readonly grid: HTMLElement;
  /** Lies over the grid and holds the charts of the sheet in view. */
  readonly charts: HTMLElement;
  readonly activeCell: HTMLElement;
  readonly tabs: HTMLElement;
  readonly message: HTMLElement;
  readonly pane: HTMLElement;
  readonly reloadPane: HTMLElement;
  readonly closePane: HTMLElement;
};

/** What opens and saves files; it stays when another workbook is opened. */
export type FileElements = {
  /** The buttons that the add-in's manifest asks for. */
  readonly ribbon: HTMLElement;
  readonly newFile: HTMLButtonElement;
  readonly openFile: HTMLButtonElement;
  readonly openSample: HTMLButtonElement;
  readonly saveFile: HTMLButtonElement;
  readonly language: HTMLSelectElement;
  readonly theme: HTMLSelectElement;
  readonly fileChoice: HTMLInputElement;
  readonly fileNotice: HTMLElement;
};

export function findFileElements(): FileElements {
  return {
    ribbon: find("ribbon", HTMLElement),
    newFile: find("newFile", HTMLButtonElement),
    openFile: find("openFile", HTMLButtonElement),
    openSample: find("openSample", HTMLButtonElement),
    saveFile: find("saveFile", HTMLButtonElement),
    language: find("language", HTMLSelectElement),
    theme: find("theme", HTMLSelectElement),
    fileChoice: find("fileChoice", HTMLInputElement),
    fileNotice: find("fileNotice", HTMLElement),
  };
}

/** Fresh parts for a workbook: what listened to the last one goes with its parts. */
export function renewElements(): PageElements {
  const parts = find("bookParts", HTMLTemplateElement).content.cloneNode(true);
  find("book", HTMLElement).replaceChildren(parts);
  return findElements();
}

export function findElements(): PageElements {
  return {
    bookName: find("bookName", HTMLElement),
    saveState: find("saveState", HTMLElement),
    nameBox: find("nameBox", HTMLInputElement),
    formulaField: find("formulaField", HTMLInputElement),
    cellField: find("cellField", HTMLInputElement),
    grid: find("grid", HTMLElement),
    charts: find("charts", HTMLElement),
    activeCell: find("activeCell", HTMLElement),
    tabs: find("tabs", HTMLElement),
    message: find("message", HTMLElement),
    pane: find("pane", HTMLElement),
    reloadPane: find("reloadPane", HTMLElement),
    closePane: find("closePane", HTMLElement),
  };
}

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} called ${id}.`);
  return element;
}
