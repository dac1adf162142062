import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/**
 * Packages that only the bench needs, from npm's registry into a folder of their own under the system's temporary one, where the
 * next run finds them. No script of theirs is run. Null where the registry cannot be reached.
 */
export async function installPackages(
  name: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<string | null> {
  const folder = path.join(tmpdir(), `delarsrapport-bench-${name}`);
  const done = path.join(folder, "node_modules", ".package-lock.json");
  if (existsSync(done)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  try {
    await promisify(execFile)("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
    return folder;
  } catch (fault) {
    console.error(`${name} could not be installed, so nothing is held against it: ${String(fault).slice(0, 300)}`);
    return null;
  }
}
