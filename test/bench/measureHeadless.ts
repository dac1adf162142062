import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runHeadless } from "../../host/headless/runHeadless";
import { root } from "../../host/workbench/server/root";
import { tellRow } from "./row";

const BOOKS = 20;

/** How long the command line takes to check a folder of workbooks, its own start included but Node's. */
async function measureHeadless(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  const sample = path.join(root, "test", "samples", "koping-2019-08.xlsx");
  try {
    for (let book = 1; book <= BOOKS; book += 1)
      await copyFile(sample, path.join(folder, `Nämnd ${String(book)}.xlsx`));
    const started = performance.now();
    const code = await runHeadless(["check", folder], { result: () => undefined, notice: () => undefined });
    const ended = performance.now();
    if (code === 2) throw new Error("The folder could not be checked.");
    tellRow({
      group: "Command line",
      what: `a folder of ${String(BOOKS)} workbooks checked (Köping's report)`,
      rowCount: null,
      ours: ended - started,
      reference: null,
      unit: "ms",
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

await measureHeadless();
