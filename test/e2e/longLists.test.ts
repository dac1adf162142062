import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startWorkbenchTests } from "./openWorkbench";

test("three hundred findings come a page at a time, and the keyboard goes to the first new one", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "long-"));
  const file = path.join(folder, "long.json");
  const rows = Array.from({ length: 300 }, (_, row) => [
    `Verksamhet ${String(row + 1)}`,
    100 + row,
    "inte klart",
    null,
  ]);
  const book = {
    name: "lång.xlsx",
    activeSheet: "Drift",
    sheets: [
      {
        name: "Drift",
        rows: { A1: [["Verksamhet", "Budget", "Prognos", "Avvikelse"], ...rows] },
        tables: [{ name: "Driftbudget", ref: "A1:D301" }],
      },
    ],
  };
  await writeFile(file, JSON.stringify(book));
  const tests = await startWorkbenchTests(file);
  try {
    const { page, pane, faults } = await tests.open();
    const items = pane.locator(".finding-list-list").first().locator("> li");
    await pane.getByRole("button", { name: "Visa 50 till (250 kvar)" }).focus();
    expect(await items.count()).toBe(50);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Visa 50 till (200 kvar)" }).waitFor();
    expect(await items.count()).toBe(100);
    await pane.locator(".finding-list-list > li:nth-child(51):focus").waitFor();
    expect(faults).toEqual([]);
  } finally {
    await tests.close();
    await rm(folder, { recursive: true });
  }
});
