import { createFault } from "../fault";

/** How files begin that are compound files: .xls, and everything that Office has encrypted. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams in a compound file stand as UTF-16. */
const ENCRYPTED_STREAM = "EncryptedPackage";

/** Throws a `Fault` where the file is one of Excel's other formats: encrypted, oldFormat. */
export function checkKind(bytes: Uint8Array): void {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return;
  throw createFault(holdsName(bytes, ENCRYPTED_STREAM) ? "encrypted" : "oldFormat");
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  // Entries of the directory have 128 bytes, and the directory begins at a multiple of 512.
  for (let at = 0; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
