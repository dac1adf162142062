import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

// Builds first where something is out of date, and shares the machine with other tests.
jest.setTimeout(240_000);

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
let book: OpenWorkbench;

beforeAll(async () => {
  tests = await startWorkbenchTests();
});
beforeEach(async () => {
  book = await tests.open();
  await book.pane.getByRole("button", { name: "Rapport", exact: true }).click();
  await book.pane.getByRole("heading", { name: "Det här ingår" }).waitFor();
});
afterEach(() => book.close());
afterAll(() => tests.close());

const write = async (button: string, sheet: string) => {
  await book.pane.getByRole("button", { name: button, exact: true }).click();
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.pane
    .getByText(new RegExp(`^Infört .* på blade[nt] .*${sheet}`))
    .first()
    .waitFor();
};

test("the tab says what the report needs, what is open in each part and that it is a draft", async () => {
  await book.pane.getByText("Rapporten är ett utkast: 1 fel kvarstår.").waitFor();
  expect(await book.pane.getByRole("main").innerText()).toMatch(/Driftredovisning[\s\S]*Händelser\s+klart/);
  expect(await book.listViolations()).toEqual([]);
  expect(book.faults).toEqual([]);
});

test("the overview is shown before it is made, follows a changed budget, and its undo takes the sheet away", async () => {
  await book.pane.getByRole("button", { name: "Översikt" }).click();
  await book.pane.getByText("Nytt blad: Delår översikt.", { exact: false }).waitFor();
  expect(await book.page.getByRole("tab", { name: "Delår översikt" }).count()).toBe(0);
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.page.getByRole("tab", { name: "Delår översikt" }).waitFor();
  await book.expectCell("Delår översikt!B8", { value: 40358 });
  await book.type("Drift!B5", "8 851");
  await book.expectCell("Delår översikt!B8", { value: 41358 });
  await book.pane
    .getByRole("button", { name: "Ångra senaste skrivning" })
    .or(book.pane.getByRole("button", { name: "Ångra", exact: true }))
    .first()
    .click();
  await book.page.getByRole("tab", { name: "Delår översikt" }).waitFor({ state: "detached" });
});

test("every sheet of the report can be made, and making one again finds nothing to write", async () => {
  await write("Rapportblad", "Delår rapport");
  await write("Måltabeller", "Delår mål");
  await write("Kontroller", "Delår kontroller");
  await book.pane.getByRole("button", { name: "Rapportblad" }).click();
  await book.pane.getByRole("heading", { name: "Inget att skriva" }).waitFor();
  expect(book.faults).toEqual([]);
});

test("the Word document that is fetched holds the report's figures", async () => {
  await book.pane.getByRole("button", { name: "Skapa utkast" }).click();
  const link = book.pane.getByRole("link", { name: "Hämta dokumentet" });
  await link.waitFor();
  const [download] = await Promise.all([book.page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe(
    "Delårsrapport augusti 2019 Kommunstyrelsen – Kommunledningsförvaltningen.docx",
  );
  const parts = unzipSync(readFileSync(await download.path()));
  const document = parts["word/document.xml"];
  const text = strFromU8(document ?? new Uint8Array()).replace(/<[^>]*>/g, "");
  expect(text).toContain("UTKAST – 1 fel kvarstår");
  expect(text).toContain("40\u00a0358");
});

test("the report is copied for Word with its tables, and one table for Excel as figures", async () => {
  await book.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await book.pane.getByRole("button", { name: "Kopiera hela rapporten" }).click();
  await book.pane.getByText("Rapporten är kopierad", { exact: false }).waitFor();
  await book.pane.getByText("En tabell i taget").click();
  await book.pane.getByRole("button", { name: /^För Excel: kopiera Driftredovisning/ }).click();
  await book.pane.getByText("Driftredovisning är kopierad", { exact: false }).waitFor();
  const copied = await book.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Gemensam administration\t7851\t8001");
});
