import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { prebuildUniverCalc } from "../../host/calc/prebuildUniverCalc";
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

// On a fresh clone nothing has built the engine and the add-in yet.
await prebuildUniverCalc();
await buildPane(root);
const started = performance.now();
const rows = [
  ...(await run("measureRoundTrips.ts", ["10", "1000", "20000"])),
  ...(await run("measureCheck.ts", ["10", "1000", "20000", "100000"])),
  ...(await run("openLargeBook.ts", [])),
  ...(await run("measureHeadless.ts", [])),
  ...(await run("measurePaneSize.ts", [])),
  ...(await run("measurePaneStart.ts", [])),
  ...(await run("measureTyping.ts", [])),
];
const machine = `${cpus()[0]?.model ?? "?"}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.version}`;
const minutes = (performance.now() - started) / 60_000;
console.log(printBench(rows));
console.log(`\n${machine}; ${minutes.toFixed(1)} minutes.`);
await mkdir(path.join(root, "build"), { recursive: true });
await writeFile(path.join(root, "build", "bench.json"), `${JSON.stringify({ machine, minutes, rows }, null, 2)}\n`);
