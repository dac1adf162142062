/**
 * How many bytes a text takes in UTF-8; half of a split pair takes three, as the character that is put for it. Counted here, since
 * `TextEncoder` is missing from jest's jsdom and jsdom's own `Blob` is slow.
 */
export function countBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    bytes += code < 0x800 ? 1 : 2;
    // A character of two places takes four bytes.
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    index += 1;
  }
  return bytes;
}
