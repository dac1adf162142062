import { startWorkbenchTests } from "../e2e/openWorkbench";
import { readMedian, tellRow } from "./row";

const STARTS = 5;
/** How many times slower than this machine's the processor is made out to be. */
const slowDown = 4;

type Started = { readonly text: number; readonly button: number };

/** How long the pane takes to open in a browser that is slowed down, the workbook being open already: Köping's report. */
async function measurePaneStart(): Promise<void> {
  const tests = await startWorkbenchTests();
  try {
    const opened = await tests.open();
    const { page, pane } = opened;
    await pane.locator(".finding-summary-summary").waitFor();
    // Runs in the pane when it is loaded anew: notes when something can be read, and when the main button can be pressed.
    await page.addInitScript(() => {
      if (window === window.parent) return;
      const started = { text: 0, button: 0 };
      Object.assign(window, { benchStarted: started });
      new MutationObserver(() => {
        const words = document.querySelector("body")?.innerText.trim() ?? "";
        if (started.text === 0 && words !== "") started.text = performance.now();
        if (started.button === 0 && document.querySelector("footer button:not(:disabled)") !== null)
          started.button = performance.now();
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    const starts: Started[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      await page.getByLabel("Läs in panelen igen").click();
      const frame = await (await page.locator("iframe[title=Delårsrapport]").elementHandle()).contentFrame();
      if (frame === null) throw new Error("The pane is not there.");
      const started = await frame.waitForFunction(() => {
        const { benchStarted } = window as unknown as { benchStarted?: Started };
        return benchStarted !== undefined && benchStarted.button > 0 ? benchStarted : null;
      });
      const read = await started.jsonValue();
      if (read !== null) starts.push(read);
    }
    const tell = (what: string, read: (started: Started) => number) => {
      tellRow({
        group: "Pane",
        what: `${what}, processor ${String(slowDown)} × slower`,
        rowCount: null,
        ours: readMedian(starts.map(read)),
        reference: null,
        unit: "ms",
      });
    };
    tell("opened: first words", ({ text }) => text);
    tell("opened: workbook read and checked, main button ready", ({ button }) => button);
    await opened.close();
  } finally {
    await tests.close();
  }
}

await measurePaneStart();
