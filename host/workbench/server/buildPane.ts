import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { newestChange } from "./newestChange";

/** The add-in's production bundle, built where it is missing or older than what it is made of. Gives its folder. */
export async function buildPane(root: string): Promise<string> {
  if (!isPaneBuilt(root)) {
    const begun = new Date();
    await runWebpack(root);
    await mkdir(path.dirname(stampOf(root)), { recursive: true });
    await writeFile(stampOf(root), "");
    // What was changed while it was built may not be in it.
    await utimes(stampOf(root), begun, begun);
  }
  return folderOf(root);
}

/** Whether the bundle is there and as new as what it is made of. */
export function isPaneBuilt(root: string): boolean {
  const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
  const isThere = existsSync(path.join(folderOf(root), "taskpane.html"));
  return isThere && newestChange([stampOf(root)]) > newestChange(sources.map((name) => path.join(root, name)));
}

function folderOf(root: string): string {
  return path.join(root, "dist");
}

/** Webpack leaves files alone that come out the same, so their own dates do not tell when they were built. */
function stampOf(root: string): string {
  return path.join(root, "build", "pane.built");
}

function runWebpack(root: string): Promise<void> {
  const program = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [program, "--mode", "production"], { cwd: root });
    let report = "";
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (text: Buffer) => (report += String(text)));
    build.on("error", reject);
    build.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-in could not be built.\n${report}`));
    });
  });
}
