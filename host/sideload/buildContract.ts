import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";

/**
 * The page that tries in a real Excel what the tests try over the local host: `contract.html` with its script. It is no part
 * of what ships. Gives its folder.
 */
export async function buildContract(root: string): Promise<string> {
  const folder = path.join(root, "build", "contract");
  const source = path.join(root, "test", "contract");
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { contract: path.join(source, "page.ts") },
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  await copyFile(path.join(source, "page.html"), path.join(folder, "contract.html"));
  return folder;
}
