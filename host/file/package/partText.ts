import { createPartFault } from "../fault";

/** Reads the bytes of an XML part as text. Throws a `Fault`, damagedPart. */
export function readPartText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw createPartFault("damagedPart", part, "its characters cannot be read", cause);
  }
}

/** UTF-16 has a mark of its own; others are named in the first line. */
function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const firstLine = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(firstLine)?.[1] ?? "utf-8";
}

/** The text of an XML part as bytes, always in UTF-8. */
export function printPartText(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(\s*<\?xml[^>]*\sencoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"'));
}
