import type { CDPSession, Page } from "playwright-core";
import { startWorkbenchTests } from "../e2e/openWorkbench";
import { buildTemplate } from "./buildTemplate";
import { readMedian, tellRow } from "./row";

const STARTS = 5;
/** How many times slower than this machine's the processor is made out to be. */
const slowDown = 4;

/** When something could be read, and when the main button could be pressed, in milliseconds from the pane's own start. */
type Started = { readonly text: number; readonly button: number };

/** A pane to open, by itself or another's: what is there when it is ready, and its main button. */
type PaneToOpen = {
  readonly button: string;
  readonly pane?: { readonly folder: string; readonly page: string };
};

const ours: PaneToOpen = { button: "footer button:not(:disabled)" };

/**
 * How long a pane takes to open in a browser that is slowed down, the workbook being open already (Köping's report). Medians.
 * Both are served by the workbench, beside the same grid and with the same office.js.
 */
async function measureStarts({ button, pane }: PaneToOpen): Promise<Started> {
  const tests = await startWorkbenchTests(undefined, pane);
  try {
    const opened = await tests.open();
    const { page } = opened;
    await opened.pane.locator(button).first().waitFor();
    await page.addInitScript(noteStart, button);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    const starts: Started[] = [];
    while (starts.length < STARTS) starts.push(await startAnew(page, session));
    await opened.close();
    return {
      text: readMedian(starts.map(({ text }) => text)),
      button: readMedian(starts.map((started) => started.button)),
    };
  } finally {
    await tests.close();
  }
}

/** Runs in the pane when it is loaded anew. */
function noteStart(button: string): void {
  if (window === window.parent) return;
  const started = { text: 0, button: 0 };
  Object.assign(window, { benchStarted: started });
  new MutationObserver(() => {
    const words = document.querySelector("body")?.innerText.trim() ?? "";
    if (started.text === 0 && words !== "") started.text = performance.now();
    if (started.button === 0 && document.querySelector(button) !== null) started.button = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function startAnew(page: Page, session: CDPSession): Promise<Started> {
  // Nothing is left from the start before, neither scripts that are compiled already nor a full heap.
  await session.send("Network.clearBrowserCache");
  await session.send("HeapProfiler.collectGarbage");
  await page.getByLabel("Läs in panelen igen").click();
  const frame = await (await page.locator("iframe[title=Delårsrapport]").elementHandle()).contentFrame();
  if (frame === null) throw new Error("The pane is not there.");
  const started = await frame.waitForFunction(() => {
    const { benchStarted } = window as unknown as { benchStarted?: Started };
    return benchStarted !== undefined && benchStarted.button > 0 ? benchStarted : null;
  });
  const read = await started.jsonValue();
  if (read === null) throw new Error("The pane has not started.");
  return read;
}

const tell = (what: string, figure: number, unit: "ms" | "kB", reference: { name: string; figure: number } | null) => {
  tellRow({ group: "Pane", what, rowCount: null, ours: figure, reference, unit });
};

async function measurePaneStart(): Promise<void> {
  const words = `opened: first words, processor ${String(slowDown)} × slower`;
  const ready = `opened: main button ready (ours has read and checked the workbook), processor ${String(slowDown)} × slower`;
  const our = await measureStarts(ours);
  const template = await buildTemplate();
  if (template === null) {
    tell(`${words} (Microsoft's template could not be fetched)`, our.text, "ms", null);
    tell(`${ready} (Microsoft's template could not be fetched)`, our.button, "ms", null);
    return;
  }
  for (const { name, page } of template.pages) {
    const theirs = await measureStarts({ button: "button:not(:disabled)", pane: { folder: template.folder, page } });
    tell(words, our.text, "ms", { name, figure: theirs.text });
    tell(ready, our.button, "ms", { name, figure: theirs.button });
  }
}

await measurePaneStart();
