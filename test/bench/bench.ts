import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildPane } from "../../host/workbench/server/buildPane";
import { root } from "../../host/workbench/server/root";
import { printBench } from "./printBench";
import { type BenchRow, parseRows } from "./row";

// `npm run bench`: measures what docs/performance.md tells of, prints it as a table and writes build/bench.json. Each part runs in a process of its own.

const run = (script: string, args: readonly string[]): Promise<readonly BenchRow[]> =>
  new Promise((resolve, reject) => {
    const program = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
    const child = spawn(process.execPath, [program, path.join("test", "bench", script), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (text: Buffer) => (output += String(text)));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(parseRows(output));
      else reject(new Error(`${script} ended with ${String(code)}.`));
    });
  });

/** Lighter scripts are told together. */
const leastKilobytes = 5;

/** What the page names, and what it fetches later. */
const measurePane = async (): Promise<readonly BenchRow[]> => {
  const folder = await buildPane(root);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js") && !name.startsWith("headless"));
  const scripts = await Promise.all(
    names.map(async (name) => ({
      name,
      size: gzipSync(await readFile(path.join(folder, name)), { level: 9 }).length / 1000,
    })),
  );
  const isFirst = ({ name }: (typeof scripts)[number]) => name.startsWith("taskpane.");
  const later = scripts.filter((script) => !isFirst(script)).sort((one, other) => other.size - one.size);
  const light = later.filter(({ size }) => size < leastKilobytes);
  const tell = (what: string, ours: number): BenchRow => ({
    ...{ group: "Pane", what, rowCount: null, ours, reference: null, unit: "kB" },
  });
  return [
    ...scripts.filter(isFirst).map(({ size }) => tell("first script, compressed", size)),
    ...later.filter(({ size }) => size >= leastKilobytes).map(({ name, size }) => tell(`later: ${name}`, size)),
    tell(
      `later: ${String(light.length)} lighter scripts together`,
      light.reduce((sum, { size }) => sum + size, 0),
    ),
  ];
};

const rows = [
  ...(await run("measureRoundTrips.ts", ["10", "1000", "20000"])),
  ...(await run("measureCheck.ts", ["10", "1000", "20000", "100000"])),
  ...(await run("openLargeBook.ts", [])),
  ...(await run("measureHeadless.ts", [])),
  ...(await measurePane()),
  ...(await run("measurePaneStart.ts", [])),
  ...(await run("measureTyping.ts", [])),
];
const machine = `${cpus()[0]?.model ?? "?"}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.version}`;
console.log(printBench(rows));
console.log(`\n${machine}`);
await mkdir(path.join(root, "build"), { recursive: true });
await writeFile(path.join(root, "build", "bench.json"), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
