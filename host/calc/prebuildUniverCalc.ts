import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PREBUILT_CALC } from "./prebuiltCalc";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = join(FOLDER, "../..");

const PACKAGES = ["@univerjs/core", "@univerjs/engine-formula", "@borgar/fx", "esbuild"];

/**
 * Bundles the calculation with Univer into one CommonJS file, if its sources or packages have changed since the last
 * time. Univer as published mixes module kinds in ways that jest cannot load, and one file is read faster than hundreds.
 */
export async function prebuildUniverCalc(): Promise<void> {
  const banner = `// Made of ${await hashInputs()}`;
  if ((await readFirstLine(PREBUILT_CALC)) === banner) return;
  await mkdir(dirname(PREBUILT_CALC), { recursive: true });
  // Written aside and then moved, so that a run beside this one never reads half a file.
  const aside = `${PREBUILT_CALC}.${process.pid}`;
  try {
    await build({
      entryPoints: [join(FOLDER, "prebuiltEntry.ts")],
      outfile: aside,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      legalComments: "none",
      logLevel: "error",
      // Univer waits by message channel, which jsdom does not have.
      banner: { js: `${banner}\nconst { MessageChannel } = require("node:worker_threads");` },
    });
    await rename(aside, PREBUILT_CALC);
  } finally {
    await rm(aside, { force: true });
  }
}

async function hashInputs(): Promise<string> {
  const sources = (await readdir(FOLDER)).filter((name) => name.endsWith(".ts")).sort();
  const manifests = PACKAGES.map((name) => join(ROOT, "node_modules", name, "package.json"));
  const inputs = await Promise.all(
    [...sources.map((name) => join(FOLDER, name)), ...manifests].map((path) => readFile(path)),
  );
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(input);
  return hash.digest("hex");
}

async function readFirstLine(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).split("\n", 1)[0] ?? null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
