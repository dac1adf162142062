/** The parts of index.html that the page's code works with. */
export type PageElements = {
  readonly bookName: HTMLElement;
  readonly nameBox: HTMLInputElement;
  readonly formulaField: HTMLInputElement;
  readonly cellField: HTMLInputElement;
  readonly grid: HTMLElement;
  readonly activeCell: HTMLElement;
  readonly tabs: HTMLElement;
  readonly message: HTMLElement;
  readonly pane: HTMLElement;
  readonly reloadPane: HTMLElement;
};

export function findElements(): PageElements {
  return {
    bookName: find("bookName", HTMLElement),
    nameBox: find("nameBox", HTMLInputElement),
    formulaField: find("formulaField", HTMLInputElement),
    cellField: find("cellField", HTMLInputElement),
    grid: find("grid", HTMLElement),
    activeCell: find("activeCell", HTMLElement),
    tabs: find("tabs", HTMLElement),
    message: find("message", HTMLElement),
    pane: find("pane", HTMLElement),
    reloadPane: find("reloadPane", HTMLElement),
  };
}

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} called ${id}.`);
  return element;
}
