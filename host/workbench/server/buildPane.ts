import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { newestChange } from "./newestChange";

/** The add-in's production bundle, built where it is missing or older than what it is made of. Gives its folder. */
export async function buildPane(root: string): Promise<string> {
  const folder = path.join(root, "dist");
  const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
  // Webpack leaves files alone that come out the same, so their own dates do not tell when they were built.
  const stamp = path.join(root, "build", "pane.built");
  const isThere = existsSync(path.join(folder, "taskpane.html"));
  if (isThere && newestChange([stamp]) > newestChange(sources.map((name) => path.join(root, name)))) return folder;
  await runWebpack(root);
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, "");
  return folder;
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
