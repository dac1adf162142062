import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach(async (opened) => {
  book = opened;
  await book.pane.getByRole("button", { name: "Rapport", exact: true }).click();
  await book.pane.getByRole("heading", { name: "Det här ingår" }).waitFor();
});

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

test("where what makes Word documents cannot be fetched, the pane says that something went wrong", async () => {
  await book.page.route(/\.js$/, (route) => route.abort());
  await book.pane.getByRole("button", { name: "Skapa utkast" }).click();
  await book.pane.getByRole("heading", { name: "Något gick fel i tillägget" }).waitFor();
});

test("one changed budget figure is seen in the overview's sum and sentence and in the next export, and nothing is called saved", async () => {
  await book.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await book.pane
    .getByRole("button", { name: /^Budget/ })
    .first()
    .click();
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.expectCell("Drift!D13", { value: 300 });
  await book.pane.getByRole("button", { name: "Rapport", exact: true }).click();
  await write("Översikt", "Delår översikt");
  await book.expectCell("Delår översikt!A11", {
    value: "Förvaltningen beräknar ett överskott på 300\u00a0tkr vid årets slut.",
  });

  await book.type("Drift!B5", "8 851");
  await book.expectCell("Delår översikt!B8", { value: 41358 });
  await book.expectCell("Delår översikt!A11", {
    value: "Förvaltningen beräknar ett överskott på 1\u00a0300\u00a0tkr vid årets slut.",
  });

  await book.pane.getByText("En tabell i taget").click();
  const copy = async (target: string) => {
    await book.pane.getByRole("button", { name: `${target}: kopiera Driftredovisning` }).click();
    await book.pane.getByText("Driftredovisning är kopierad", { exact: false }).waitFor();
    return (await book.page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  };
  expect(await copy("För Excel")).toContain("Summa\t41358\t40058\t1300");
  // What was typed a moment ago is copied too: the pane reads it first, long before it would by itself.
  await book.type("Drift!B5", "8 852");
  await book.pane.getByRole("button", { name: "För Excel: kopiera Driftredovisning" }).click();
  await book.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("Summa\t41359\t"));
  await book.type("Drift!B5", "8 851");
  await book.pane.getByRole("button", { name: "Skapa utkast" }).click();
  const link = book.pane.getByRole("link", { name: "Hämta dokumentet" });
  await link.waitFor();
  await book.pane.getByText("Kopiera då rapporten och klistra in den i Word, eller skriv ut rapportbladet.").waitFor();
  expect(await book.pane.getByRole("main").innerText()).not.toMatch(/sparad|sparats|nedladdad/i);
  const [download] = await Promise.all([book.page.waitForEvent("download"), link.click()]);
  const parts = unzipSync(readFileSync(await download.path()));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, "|");
  expect(text).toContain("41\u00a0358");
  expect(text).toContain("+1\u00a0300");
});

test("the report is copied for Word with its tables, and one table for Excel as figures", async () => {
  await book.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await book.pane.getByRole("button", { name: "Kopiera hela rapporten" }).click();
  await book.pane.getByText("Rapporten är kopierad", { exact: false }).waitFor();
  await book.pane.getByText("En tabell i taget").click();
  await book.pane.getByRole("button", { name: /^För Excel: kopiera Driftredovisning/ }).click();
  await book.pane.getByText("Driftredovisning är kopierad", { exact: false }).waitFor();
  const copied = await book.page.evaluate(() => navigator.clipboard.readText());
  // A figure stays a figure in Excel: no space in it, and the minus of the keyboard.
  expect(copied).toMatch(/^Gemensam administration\t7851\t8001(\t-150|\t)?$/m);
  await book.pane.getByRole("button", { name: /^För Word: kopiera Driftredovisning/ }).click();
  await book.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("7\u00a0851"));
});

test("where the clipboard is refused nothing is said to be copied, and the report sheet is offered and can be made", async () => {
  // Excel on the web may forbid both ways in the frame that it gives the pane.
  await book.page.context().addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { write: () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")) },
    });
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await book.page.reload();
  await book.pane.getByRole("button", { name: "Rapport", exact: true }).click();
  const refused = "Excel tillåter inte kopiering härifrån. Skapa rapportbladet och kopiera därifrån.";
  await book.pane.getByRole("button", { name: "Kopiera hela rapporten" }).click();
  await book.pane.getByText(refused).waitFor();
  expect(await book.pane.getByRole("main").innerText()).not.toMatch(/är kopierad/);
  await write("Rapportblad", "Delår rapport");
  await book.page.getByRole("tab", { name: "Delår rapport" }).waitFor();
  expect(book.faults).toEqual([]);
});
