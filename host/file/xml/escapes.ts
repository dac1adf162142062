/**
 * Characters that XML cannot hold stand as _xHHHH_ in texts, names and formulas of a workbook, and so does the underscore of
 * what only looks like that. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function readEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function printEscapes(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- the very characters that XML does not allow
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, printCode)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, printCode)
      // A carriage return would be read as a line feed.
      .replaceAll("\r", "_x000D_")
  );
}

function printCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
