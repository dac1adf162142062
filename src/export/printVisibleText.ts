/** Signs that no XML file may hold: control characters other than tab and line breaks, halves of pairs and non-characters. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what can neither be seen nor be kept in a file. */
export const printVisibleText = (text: string): string => text.replace(unprintable, "");
