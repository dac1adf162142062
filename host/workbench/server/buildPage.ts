import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { newestChange } from "./newestChange";

/** The workbench's own page, built where it is missing or older than what it is made of. Gives its folder. */
export async function buildPage(root: string): Promise<string> {
  const folder = path.join(root, "build", "workbench");
  const page = path.join(root, "host", "workbench", "page");
  const sources = ["host", "package-lock.json"].map((name) => path.join(root, name));
  // The page's HTML is copied last, so it stands for the whole.
  if (newestChange([path.join(folder, "index.html")]) > newestChange(sources)) return folder;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { page: path.join(page, "page.ts"), style: path.join(page, "style.css") },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await copyFile(path.join(page, "index.html"), path.join(folder, "index.html"));
  return folder;
}
