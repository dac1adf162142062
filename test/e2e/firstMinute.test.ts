import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startWorkbenchTests } from "./openWorkbench";

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
        A1: [["Uppföljning"]],
        A3: [
          ["Bedömt", "Var", "Ram", "Diff"],
          [90, "Skola", 100, null],
          [205, "Vård", 200, null],
        ],
      },
    },
    {
      name: "Blad2",
      rows: {
        A1: [
          ["Verksamhet", "Budget", ""],
          ["", "kostnad", "intäkt"],
          ["Gata", 10, -1],
        ],
      },
    },
  ],
};

test("a newcomer gets from plain cells with other names in another order to checked tables, with the keyboard alone, also after reload", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "mapping-"));
  const file = path.join(folder, "foreign.json");
  await writeFile(file, JSON.stringify(foreign));
  const tests = await startWorkbenchTests(file);
  try {
    const book = await tests.open();
    const { page, pane } = book;
    const pressButton = async (name: string | RegExp) => {
      await pane.getByRole("button", { name }).first().focus();
      await page.keyboard.press("Enter");
    };
    const standIn = async (address: string) => {
      await page.getByLabel("Namnruta").fill(address);
      await page.getByLabel("Namnruta").press("Enter");
      await book.expectSelected(address.split("!").at(-1) ?? address);
    };
    // Headers in two rows are told, not mangled.
    await standIn("Blad2!B3");
    await pressButton("Gör till tabell …");
    await pane.getByText("Står siffrorna i vanliga celler?").waitFor();
    await pressButton("Gör till tabell …");
    await pane.getByText("Rubrikerna står på två rader.", { exact: false }).waitFor();

    await standIn("Blad1!B4");
    await pressButton("Gör till tabell …");
    await pane.getByText("Cellerna A3:D5 på bladet Blad1 blir tabellen", { exact: false }).waitFor();
    await pressButton(/^Skriv$/);
    await pane.getByText("Cellerna är en tabell nu.", { exact: false }).first().waitFor();
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
    await pressButton("Spara valet");
    await pane.getByText("Valet är infört i arbetsboken", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "Läs in panelen igen" }).click();
    await pane.getByText("ert val").waitFor();
    await pressButton(/^Budget/);
    await pane.getByText("Blad1 · blad Blad1 · 2 rader").waitFor();
    expect(await pane.getByRole("main").innerText()).toMatch(/300[\s\S]*295/);

    await pressButton(/^Saknas en tabell/);
    await pressButton("Blad1: välj vad tabellen är");
    await pressButton("Ändra tillbaka till det som känns igen");
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
