import type { Page } from "playwright-core";
import { startWorkbenchTests } from "./openWorkbench";

const ROWS = 5000;
/** Each formula names its table four times, so a long name makes the write of few rows one of several requests. */
const table = `Driftbudget_${"x".repeat(230)}`;

const book = {
  sheets: [
    {
      name: "Drift",
      rows: {
        A1: [
          ["Verksamhet", "Budget", "Prognos helår"],
          ...Array.from({ length: ROWS }, (_, row) => [`Enhet ${String(row + 1)}`, 100, 100 + (row % 2)]),
        ],
      },
      tables: [{ name: table, ref: `A1:C${String(ROWS + 1)}` }],
    },
  ],
};

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
beforeAll(async () => {
  tests = await startWorkbenchTests();
});
afterAll(() => tests.close());

declare global {
  /** In the page around the pane, once set: what the pane asks of Excel waits here until it is let through. */
  var heldRequests: MessageEvent<unknown>[] | undefined;
}

/** Runs in the page, before it listens to a pane. */
function standBefore(): void {
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (window.heldRequests === undefined || !event.isTrusted) return;
    event.stopImmediatePropagation();
    window.heldRequests.push(event);
  });
}

/** Waits for the pane's next request and gives it to Excel; the last one opens the way for all that come after it. */
async function letThrough(page: Page, isLast = false): Promise<void> {
  await page.waitForFunction(() => (window.heldRequests ?? []).length > 0);
  await page.evaluate((isOpened) => {
    const held = window.heldRequests ?? [];
    if (isOpened) window.heldRequests = undefined;
    for (const { data, origin, source } of held.splice(0, isOpened ? held.length : 1))
      window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
  }, isLast);
}

test("a write of several requests tells its parts, stops where it is told to, and what was written is taken back", async () => {
  const opened = await tests.open({ book });
  const { page, pane } = opened;
  await page.evaluate(standBefore);
  await page.getByRole("button", { name: "Läs in panelen igen" }).click();
  await pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await pane.getByText("5 005 celler, 2 blad").waitFor();
  // A name that is longer than the pane is wide.
  expect(await opened.readPaneFrame().evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);

  await page.evaluate(() => {
    window.heldRequests = [];
  });
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  const line = pane.getByRole("status").filter({ hasText: "Skriver i arbetsboken …" });
  await line.waitFor();
  // The workbook is looked at first. Of the writes, what undo needs is sent first.
  await letThrough(page);
  await line.getByText("Del 1 av 3.").waitFor();
  await letThrough(page);
  await line.getByText("Del 2 av 3.").waitFor();
  await line.getByRole("button", { name: "Avbryt" }).click();
  await letThrough(page, true);

  await pane.getByText("Du avbröt skrivningen.", { exact: false }).waitFor();
  await opened.expectCell("Drift!D2", { value: 0 });
  await pane.getByText("Nu står 5 000 av 5 005 ändringar i arbetsboken.", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "Ångra senaste skrivning" }).click();
  await pane.getByText("Senaste skrivningen är ångrad. Cellerna är som förut.", { exact: false }).waitFor();
  await opened.expectCell("Drift!D1", { value: null });
  await opened.expectCell("Drift!D2", { value: null });
});
