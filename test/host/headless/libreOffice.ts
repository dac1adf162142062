import { mkdir, writeFile } from "node:fs/promises";
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

/** Has the next `convertFiles` into this folder work as in Sweden: decimals with comma, Swedish names of functions. */
export async function prepareSwedish(outFolder: string): Promise<void> {
  const user = path.join(outFolder, "..", "profile", "user");
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, "registrymodifications.xcu"), SWEDISH);
}

const SWEDISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
`;
