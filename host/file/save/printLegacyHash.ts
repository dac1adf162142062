/**
 * The hash of a password to a sheet, as Excel has kept it since 1997; Excel still takes it. It hides nothing from anybody who
 * wants to know. Source: ECMA-376 part 4 (transitional), 14.7.1.
 */
export function printLegacyHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash ^= character.charCodeAt(0) & 0xff;
    hash = rotate(hash);
  }
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One step to the left within fifteen bits. */
function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
