import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file whole or not at all: what stood there stands until the new one is complete. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(aside, bytes);
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}
