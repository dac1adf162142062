import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { root } from "../../host/workbench/server/root";
import { tellRow } from "./row";

/** Lighter scripts are told together. */
const leastKilobytes = 5;

type Script = { readonly name: string; readonly kilobytes: number; readonly isFirst: boolean };

/** What the pane opens with, and what it fetches later, by what asks for it. Built anew into a folder of its own. */
async function measurePaneSize(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-pane-"));
  try {
    const scripts = await readScripts(folder);
    const tell = (what: string, kilobytes: number) => {
      tellRow({ group: "Pane", what, rowCount: null, ours: kilobytes, reference: null, unit: "kB" });
    };
    const later = scripts.filter(({ isFirst }) => !isFirst).sort((one, other) => other.kilobytes - one.kilobytes);
    const light = later.filter(({ kilobytes }) => kilobytes < leastKilobytes);
    for (const { kilobytes } of scripts.filter(({ isFirst }) => isFirst)) tell("first script, compressed", kilobytes);
    for (const { name, kilobytes } of later.slice(0, later.length - light.length)) tell(`later: ${name}`, kilobytes);
    tell(
      `later: ${String(light.length)} lighter scripts together`,
      light.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readScripts(folder: string): Promise<readonly Script[]> {
  const stats = await build(folder);
  const { chunks = [] } = stats.toJson({ all: false, chunks: true, chunkOrigins: true, ids: true, entrypoints: true });
  const ofPane = chunks.filter(({ runtime = [] }) => runtime.includes("taskpane"));
  return Promise.all(
    ofPane.flatMap(({ files = [], origins = [], names = [] }) =>
      files
        .filter((file) => file.endsWith(".js"))
        .map(async (file): Promise<Script> => {
          const asked = new Set(origins.map(({ request }) => path.basename(request)));
          return {
            name: [...asked].sort().join(", "),
            kilobytes: gzipSync(await readFile(path.join(folder, file)), { level: 9 }).length / 1000,
            isFirst: names.includes("taskpane"),
          };
        }),
    ),
  );
}

const build = async (folder: string): Promise<webpack.Stats> => {
  const { default: configuration } = (await import(path.join(root, "webpack.config.js"))) as {
    readonly default: webpack.Configuration;
  };
  return new Promise((resolve, reject) => {
    const aside = { ...configuration, output: { ...configuration.output, path: folder } };
    webpack(aside, (fault, stats) => {
      if (fault !== null) reject(fault);
      else if (stats === undefined || stats.hasErrors()) reject(new Error("The pane could not be built."));
      else resolve(stats);
    });
  });
};

await measurePaneSize();
