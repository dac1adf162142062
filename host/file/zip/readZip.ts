import { Inflate } from "fflate";
import { type Fault, createFault } from "../fault";
import { computeCrc } from "./crc";
import { readEnd, readLongSizes } from "./zip64";

/** Limits on what a file may claim and hold, so that no file can take the memory. */
export const ZIP_LIMITS = {
  entries: 10_000,
  /** Bytes of all parts together when unpacked. Fifty thousand rows of four columns are about ten million. */
  bytes: 400_000_000,
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const IS_ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at a time; they give at most some sixteen million. */
const CHUNK = 16_384;

type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
};

/**
 * Unpacks a zip archive: name of each entry → its bytes, in the archive's order. Names get "/" between folders.
 * What the archive claims is checked before anything is unpacked, and what comes out is held to what was claimed.
 * Throws a `Fault`: emptyFile, notZip, damagedZip, encrypted, tooLarge.
 * Source of the format: PKWARE's APPNOTE.TXT 6.3.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readWithin(() => readDirectory(bytes, view));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > ZIP_LIMITS.bytes) throw createFault("tooLarge", `it claims ${String(total)} bytes when unpacked`);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    if (parts.has(entry.name)) throw damaged(`two entries ${entry.name}`);
    if (entry.name.split("/").includes("..")) throw damaged(`the entry ${entry.name} leads out of the file`);
    parts.set(
      entry.name,
      readWithin(() => unpack(bytes, view, entry)),
    );
  }
  return parts;
}

/** A DataView throws RangeError where an offset of the archive points outside of it. */
function readWithin<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged("cut off", cause);
    throw cause;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  if (bytes.length === 0) throw createFault("emptyFile");
  const end = findEnd(view);
  if (end === null) {
    const beginsAsZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
    throw beginsAsZip ? damaged("cut off") : createFault("notZip");
  }
  const { count, start } = readEnd(view, end);
  if (count > ZIP_LIMITS.entries) throw createFault("tooLarge", `${String(count)} parts`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("its directory cannot be read");
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw createFault("encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...readLongSizes(view, at, nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end stands last in the archive, before a comment. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  if (view.getUint32(entry.start, true) !== LOCAL_HEADER) throw damaged(`${entry.name} is not where it should be`);
  const start = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw damaged("cut off");
  const part = entry.method === STORED ? packed : inflate(packed, entry);
  if (part.length !== entry.size || computeCrc(part) !== entry.crc) {
    throw damaged(`${entry.name} does not match its check sum`);
  }
  return part;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(`${entry.name} is packed in an unknown way`);
  const part = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > part.length) throw damaged(`${entry.name} holds more than it claims`);
    part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (cause) {
    // fflate's own errors are plain ones with a number.
    if (cause instanceof Error && "code" in cause && typeof cause.code === "number") {
      throw damaged(`${entry.name}: ${cause.message}`, cause);
    }
    throw cause;
  }
  return part.subarray(0, length);
}

function damaged(detail: string, cause?: unknown): Fault {
  return createFault("damagedZip", detail, cause);
}
