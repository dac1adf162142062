/** How every part that this program makes begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as it stands between tags. */
export function printText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text as it stands between the quotes of an attribute. */
export function printAttributeText(text: string): string {
  return printText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/** Attributes by name, in order; those that are null are left out. */
export type PrintedAttributes = Readonly<Record<string, string | number | null>>;

/** An element; with content "" it closes itself. The content is XML already. */
export function printElement(name: string, attributes: PrintedAttributes, content = ""): string {
  const printed = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${printAttributeText(String(value))}"`]))
    .join("");
  return content === "" ? `<${name}${printed}/>` : `<${name}${printed}>${content}</${name}>`;
}
