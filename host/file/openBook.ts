import type { Calc } from "../calc/calc";
import { openWorkbook } from "../model/json/openWorkbook";
import { createFile } from "./createFile";
import { FileError } from "./fileError";
import { openFile } from "./openFile";
import type { OpenedFile } from "./openedFile";

/**
 * Opens a workbook by its file's name: the host's own JSON where it ends in .json (samples), else what `openFile` takes.
 * Throws `FileError`. The calculation from now on belongs to the workbook.
 */
export async function openBook(bytes: Uint8Array, name: string, calc: Calc): Promise<OpenedFile> {
  if (!name.toLowerCase().endsWith(".json")) return openFile(bytes, name, calc);
  try {
    return createFile(await openWorkbook(JSON.parse(new TextDecoder().decode(bytes)), calc));
  } catch (cause) {
    calc.dispose();
    throw new FileError(
      "notWorkbook",
      name,
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
