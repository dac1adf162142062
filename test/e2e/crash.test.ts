import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach((opened) => {
  book = opened;
});

/** Presses without leaving the cell that is being edited. */
const reload = () =>
  book.page.getByRole("button", { name: "Läs in panelen igen" }).evaluate((button: HTMLElement) => button.click());

test("a bug is told in words with a report to copy, without anything that stands in cells, and the text on its way is kept", async () => {
  const { pane, page } = book;
  const title = (await book.read("Mål!B5")).text;
  await pane.getByRole("navigation").getByRole("button", { name: /^Mål/ }).click();
  await pane.getByRole("button", { name: title }).click();
  await pane.getByLabel("Varför?").waitFor();
  // While a cell is edited the field's text can not be entered.
  await page.getByLabel("Namnruta").fill("Drift!H20");
  await page.getByLabel("Namnruta").press("Enter");
  await page.keyboard.type("halv");
  await pane.getByLabel("Varför?").fill("Min text på väg");
  await pane.getByText("Tryck Enter i Excel", { exact: false }).first().waitFor();
  // What the pane remembers of its place is spoilt, which nothing in it is prepared for.
  const place = await book.readPaneFrame().evaluate(() => {
    const key = Object.keys(sessionStorage).find((each) => each.endsWith(" place"));
    if (key === undefined) throw new Error("The pane remembers no place.");
    const kept = sessionStorage.getItem(key) ?? "";
    sessionStorage.setItem(key, "{ Min text");
    return [key, kept] as const;
  });
  await page.getByLabel("Cellens innehåll").press("Escape");
  await reload();
  await pane.getByRole("heading", { name: "Något gick fel i tillägget" }).waitFor();
  const report = await pane.locator(".crash-screen-fault").innerText();
  expect(report).toMatch(/^Delårsrapport: SyntaxError/);
  expect(report).not.toContain("Min text");
  await pane.getByRole("button", { name: "Kopiera felrapport" }).click();
  await pane.getByText("Felrapporten är kopierad.", { exact: false }).waitFor();
  await book.readPaneFrame().evaluate(([key, kept]) => sessionStorage.setItem(key, kept), place);
  await pane.getByRole("button", { name: "Öppna igen" }).click();
  await pane.getByRole("heading", { name: title }).waitFor();
  await book.expectCell("Mål!G5", { value: "Min text på väg" });
});
