import { FileError } from "../../file/fileError";

/** The bytes of a file that the user chose or dropped. Throws `FileError`, unreadable, where there are none to be had. */
export async function readOwnFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new FileError("unreadable", file.name, {}, { cause });
  }
}
