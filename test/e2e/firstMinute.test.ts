import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startWorkbenchTests } from "./openWorkbench";

// Builds first where something is out of date, and shares the machine with other tests.
jest.setTimeout(240_000);

test("a newcomer gets from an empty workbook to the tables of a report with the keyboard alone, and back", async () => {
  const tests = await startWorkbenchTests();
  try {
    const book = await tests.open();
    const { page, pane } = book;
    const pressButton = async (name: string) => {
      await pane.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    await page.getByRole("button", { name: "Ny", exact: true }).focus();
    await page.keyboard.press("Enter");
    await pressButton("Skapa rapport …");
    await pressButton("Visa tabellerna");
    await pane.getByText("Skriv vilken kommun rapporten gäller.").waitFor();
    // The first field that lacks something has the keyboard.
    await pane.locator("input:focus").waitFor();
    await page.keyboard.type("Köping");
    await pane.getByLabel("Förvaltning").focus();
    await page.keyboard.type("Kommunledningsförvaltningen");
    await pane.getByLabel("Period").focus();
    await page.keyboard.type("delår 2");
    await page.keyboard.press("Enter");
    await pane.getByText("Skriv månad och år", { exact: false }).waitFor();
    await pane.getByLabel("Period").fill("augusti 2019");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Skriv", exact: true }).waitFor();
    expect((await book.read("A1")).value).toBeNull();

    await pressButton("Avbryt");
    expect(await pane.getByLabel("Kommun", { exact: true }).inputValue()).toBe("Köping");
    await pressButton("Visa tabellerna");
    await pressButton("Skriv");
    await pane.getByText("Tabellerna finns i arbetsboken").waitFor();
    await pane.getByText("Delårsrapport augusti 2019").waitFor();
    await pressButton("Gå till Driftbudget");
    await page.getByRole("tab", { name: "Driftbudget", selected: true }).waitFor();
    await pressButton("Ångra");
    await pane.getByText("Senaste skrivningen är ångrad", { exact: false }).first().waitFor();
    expect(book.faults).toEqual([]);
  } finally {
    await tests.close();
  }
});

test("the example gives the published sums, and its forecast that is missing is told", async () => {
  const tests = await startWorkbenchTests();
  try {
    const book = await tests.open();
    const { page, pane } = book;
    await page.getByRole("button", { name: "Ny", exact: true }).click();
    await pane.getByRole("button", { name: "Prova med exempel …" }).click();
    await pane.getByRole("button", { name: "Skriv", exact: true }).click();
    await pane.getByText("Driftbudget · blad Driftbudget · 8 rader · tkr").waitFor();
    expect(await pane.getByRole("main").innerText()).toMatch(/40\s358[\s\S]*40\s058[\s\S]*\+300/);
    await pane.getByText("Prognos saknas för Ekonomiadministration, inventarier", { exact: false }).first().waitFor();
    expect((await book.read("Investeringsbudget!D4")).value).toBeNull();
  } finally {
    await tests.close();
  }
});

const foreign = {
  name: "Vår egen uppföljning.xlsx",
  activeSheet: "Blad1",
  sheets: [
    {
      name: "Blad1",
      rows: {
        A3: [
          ["Var", "Ram", "Bedömt", "Diff"],
          ["Skola", 100, 90, null],
          ["Vård", 200, 205, null],
        ],
      },
      tables: [{ name: "Tabell7", ref: "A3:D5" }],
    },
  ],
};

test("a workbook with names of its own is checked once its user has said which table and column is which, also after reload", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "mapping-"));
  const file = path.join(folder, "foreign.json");
  await writeFile(file, JSON.stringify(foreign));
  const tests = await startWorkbenchTests(file);
  try {
    const book = await tests.open();
    const { page, pane } = book;
    await pane.getByRole("button", { name: "Tabell7: välj vad tabellen är" }).click();
    await pane.getByLabel("Tabellen är").selectOption("Driftbudget");
    await pane.getByText("Ingen kolumn är vald för", { exact: false }).waitFor();
    for (const [header, role] of [
      ["Var", "verksamhet"],
      ["Ram", "budget"],
      ["Bedömt", "prognos"],
      ["Diff", "avvikelse"],
    ] as const) {
      await pane.getByLabel(`Kolumnen ${header} är`).selectOption(role);
    }
    await pane.getByRole("button", { name: "Spara valet" }).click();
    await pane.getByText("Valet är infört i arbetsboken", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "Läs in panelen igen" }).click();
    await pane.getByText("ert val").waitFor();
    await pane.getByRole("button", { name: /^Budget/ }).click();
    await pane.getByText("Tabell7 · blad Blad1 · 2 rader").waitFor();
    expect(await pane.getByRole("main").innerText()).toMatch(/300[\s\S]*295/);

    await pane.getByRole("button", { name: /^Saknas en tabell/ }).click();
    await pane.getByRole("button", { name: "Tabell7: välj vad tabellen är" }).click();
    await pane.getByRole("button", { name: "Ändra tillbaka till det som känns igen" }).click();
    await pane.getByText("Tabellen läses efter namn och rubriker igen.").first().waitFor();
    expect(book.faults).toEqual([]);
  } finally {
    await tests.close();
    await rm(folder, { recursive: true });
  }
});

test("a button on the ribbon opens the pane at its place", async () => {
  const tests = await startWorkbenchTests();
  try {
    const book = await tests.open();
    const open = (place: string) =>
      book.page.locator("iframe[title=Delårsrapport]").evaluate((frame, wanted) => {
        if (!(frame instanceof HTMLIFrameElement)) throw new Error("The pane is no frame.");
        const address = new URL(frame.src);
        address.searchParams.set("place", wanted);
        frame.src = address.href;
      }, place);
    await open("report");
    await book.pane.getByText("Word-dokument").first().waitFor();
    await open("formulas");
    await book.pane.getByText("24 celler, 3 blad").waitFor();
    await open("check");
    await book.pane.getByText("Driftbudget · blad Drift · 8 rader · tkr").waitFor();
  } finally {
    await tests.close();
  }
});
