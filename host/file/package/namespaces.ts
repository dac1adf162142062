/** The names that a file gives to what it says; there is a usual set and a strict one. */
export type Namespaces = { readonly main: string; readonly relationships: string };

const USUAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** "Strict Open XML Spreadsheet" (ISO/IEC 29500 strict), one of Excel's choices when saving. */
const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export function chooseNamespaces(workbookText: string): Namespaces {
  return workbookText.includes(STRICT.main) ? STRICT : USUAL;
}
