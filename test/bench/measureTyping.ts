import { startWorkbenchTests } from "../e2e/openWorkbench";
import { createBook } from "./createBook";
import { readMedian, tellRow } from "./row";

const ROWS = 1_000;
const EDITS = 50;
/** On the sheet: from here on every third row has a forecast, for all the edits. */
const FIRST_ROW = 114;
/** How long the pane lets changes rest before it reads (src/taskpane/usePane.ts). */
const restMilliseconds = 300;

type Answers = { readonly shownAt: readonly number[]; readonly longTasks: readonly number[] };

/** From the key that enters a cell to its finding in the pane, in a browser: each edit puts a text where a forecast was, and is one more error. */
async function measureTyping(): Promise<void> {
  const tests = await startWorkbenchTests();
  try {
    const opened = await tests.open({ book: createBook(ROWS) });
    const { page, pane } = opened;
    const summary = pane.locator(".finding-summary-summary");
    await summary.waitFor();
    const frame = await (await page.locator("iframe[title=Delårsrapport]").elementHandle()).contentFrame();
    if (frame === null) throw new Error("The pane is not there.");
    // The program that runs this script marks named functions with one that the pane has not.
    await frame.evaluate("globalThis.__name = (named) => named");
    // Times are told from the epoch, so that the page's and the pane's can be held against each other.
    await frame.evaluate(() => {
      const shownAt: number[] = [];
      const longTasks: number[] = [];
      const now = () => performance.timeOrigin + performance.now();
      const read = () => document.querySelector(".finding-summary-summary")?.textContent ?? "";
      let last = read();
      new MutationObserver(() => {
        if (read() === last) return;
        last = read();
        shownAt.push(now());
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      // The grid may share the pane's thread: only what the pane itself does is counted.
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === "self") longTasks.push(duration);
      }).observe({ type: "longtask" });
      Object.assign(window, { benchAnswers: { shownAt, longTasks } });
    });
    await page.evaluate(() => {
      const enteredAt: number[] = [];
      addEventListener(
        "keydown",
        ({ key }) => {
          if (key === "Enter") enteredAt.push(performance.timeOrigin + performance.now());
        },
        { capture: true },
      );
      Object.assign(window, { benchEnteredAt: enteredAt });
    });
    for (let edit = 0; edit < EDITS; edit += 1) {
      await opened.type(`Drift!E${String(FIRST_ROW + edit * 3)}`, "okänt");
      await frame.waitForFunction(
        (count) => (window as unknown as { benchAnswers: Answers }).benchAnswers.shownAt.length >= count,
        edit + 1,
      );
    }
    const enteredAt = await page.evaluate(() => (window as unknown as { benchEnteredAt: number[] }).benchEnteredAt);
    const { shownAt, longTasks } = await frame.evaluate(
      () => (window as unknown as { benchAnswers: Answers }).benchAnswers,
    );
    // The last Enter before an answer entered its cell; the one before that went to it by the name box.
    const times = shownAt.map((time) => time - Math.max(...enteredAt.filter((at) => at < time)) - restMilliseconds);
    const tell = (what: string, ours: number, unit: "ms" | "tasks") => {
      tellRow({ group: "Typing in the grid, 50 edits", what, rowCount: ROWS, ours, reference: null, unit });
    };
    tell("until its finding shows, the rest of 300 ms taken away: median", readMedian(times), "ms");
    tell("the same: worst", Math.max(...times), "ms");
    tell("tasks of the pane over 50 ms", longTasks.length, "tasks");
    tell("the longest of them", Math.max(0, ...longTasks), "ms");
    await opened.close();
  } finally {
    await tests.close();
  }
}

await measureTyping();
