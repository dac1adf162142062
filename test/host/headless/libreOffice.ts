import path from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./commandLine";

/** Where LibreOffice is called by; null where it is not installed. */
export async function findLibreOffice(): Promise<string | null> {
  for (const program of ["soffice", "libreoffice"]) {
    try {
      if ((await runProgram(program, ["--version"])).code === 0) return program;
    } catch (fault) {
      if (!(fault instanceof Error && "code" in fault && fault.code === "ENOENT")) throw fault;
    }
  }
  return null;
}

/** Turns files into another format, in `outFolder`, with a profile of its own beside them. */
export function convertFiles(
  program: string,
  format: string,
  outFolder: string,
  files: readonly string[],
): ReturnType<typeof runProgram> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(outFolder, "..", "profile")).href}`;
  return runProgram(program, [profile, "--headless", "--convert-to", format, "--outdir", outFolder, ...files]);
}
