import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { WorkbookJson } from "../../host/model/json/workbookJson";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
let book: OpenWorkbench;

beforeAll(async () => {
  tests = await startWorkbenchTests();
});
afterEach(() => book.close());
afterAll(() => tests.close());

/**
 * As somebody without a mouse: Tab until the keyboard is where it should be, once that is in sight. It must be there within a round of
 * the pane.
 */
const tabTo = async (target: Locator) => {
  await target.waitFor();
  for (let count = 0; count < 50; count += 1) {
    await book.page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${String(target)}.`);
};
const tabToButton = async (name: string | RegExp) => {
  await tabTo(book.pane.getByRole("button", { name, exact: typeof name === "string" }).first());
  await book.page.keyboard.press("Enter");
};
/** From the cells to the pane, or to its top. */
const goToPane = async () => {
  await book.page.getByRole("button", { name: "Läs in panelen igen" }).focus();
};
const goToCells = async () => {
  await book.page.keyboard.press("Control+F6");
  await book.page.locator("#grid:focus").waitFor();
};
/** A choice among many, by the words before it. */
const readField = (label: string) => book.pane.getByRole("combobox", { name: label, exact: true });
/** A choice is found by any part of its words, and Enter takes the first one. */
const choose = async (label: string, typed: string) => {
  await readField(label).focus();
  await book.page.keyboard.type(typed);
  await book.page.keyboard.press("Enter");
};
/** Types along a row, from column A, as fast as the sheet takes it. */
const typeRow = async (row: number, entries: readonly string[]) => {
  for (const [column, entry] of entries.entries()) {
    await book.expectSelected(`${"ABCDEF".charAt(column)}${String(row)}`);
    await book.page.keyboard.type(entry);
    await book.page.keyboard.press("Tab");
  }
  for (let back = 0; back < entries.length; back += 1) await book.page.keyboard.press("ArrowLeft");
  await book.page.keyboard.press("ArrowDown");
};

test("a newcomer gets from an empty workbook to a Word file with their own figures, a goal and an assignment, with the keyboard alone", async () => {
  book = await tests.open();
  const { page, pane } = book;
  await page.getByRole("button", { name: "Ny", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Budget", exact: true }).waitFor();
  await goToPane();
  await tabToButton("Skapa rapport …");
  await pane.locator("main:focus").waitFor();
  for (const [label, text] of [
    ["Kommun", "Arboga"],
    ["Nämnd", "Socialnämnden"],
    ["Förvaltning", "Socialförvaltningen"],
    ["Period", "augusti 2026"],
  ] as const) {
    await tabTo(pane.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }
  await tabToButton("Visa tabellerna");
  await pane.locator("main:focus").waitFor();
  // Formulas that fill a narrow pane are folded, the whole of them one key press away; a column's formula is said once.
  await tabTo(pane.getByText(/^Visa formeln D2/));
  expect(await pane.getByRole("main").innerText()).not.toContain("SUMPRODUCT");
  await page.keyboard.press("Enter");
  await pane.getByText("=IFERROR(INDEX(Statusord[Ord]", { exact: false }).first().waitFor();
  await pane.getByText("samma formel som D2").first().waitFor();
  await tabToButton("Skriv");
  await pane.getByText("Tabellerna finns i arbetsboken").waitFor();

  // What is typed at once lands under the headers, in the sheet that one was taken to.
  await tabToButton("Gå till Driftbudget");
  await book.expectSelected("A2");
  await goToCells();
  await typeRow(2, ["Individ- och familjeomsorg", "42 100", "27 900", "43 600"]);
  await typeRow(3, ["Vård och omsorg", "118 500", "79 200", "118 100"]);
  await goToPane();
  await tabToButton("Gå till Investeringsbudget");
  await book.expectSelected("A2");
  await goToCells();
  await typeRow(2, ["Bil till hemtjänsten", "450", "0", "450"]);
  await goToPane();
  await tabToButton("Till Budget");
  await pane.getByText("Driftbudget · blad Driftbudget · 2 rader · tkr").waitFor();
  await tabToButton(/^Visa ändringar/);
  await pane.locator("main:focus").waitFor();
  await tabToButton("Skriv");
  await pane.getByText("Infört 15 celler", { exact: false }).first().waitFor();
  // Nothing differs from what was promised, and the label of the sums is no formula that stands as text.
  expect(await pane.getByRole("main").innerText()).not.toContain("något annat än förhandsvisningen");
  await book.expectCell("Driftbudget!E4", { value: -1100 });
  await book.expectCell("Investeringsbudget!A3", { value: "Summa" });
  await pane.getByText("Fliken Rapport visar vad som återstår.", { exact: false }).waitFor();

  await goToPane();
  await tabToButton("Mål");
  await pane.getByText("Lägg till målen ett i taget, eller skriv dem på bladet Mål.").waitFor();
  await tabToButton("Lägg till mål");
  await page.keyboard.type("Trygga liv");
  await page.keyboard.press("Enter");
  await tabToButton(/Trygga liv/);
  await tabTo(pane.getByLabel("Vårt bidrag", { exact: true }));
  await page.keyboard.type("Fler får stöd i tid.");
  await tabTo(pane.getByLabel("Så långt har vi kommit", { exact: true }));
  await page.keyboard.type("Kortare tid till beslut.");
  await tabTo(pane.getByRole("radio", { name: "Ja", exact: true }));
  await page.keyboard.press("Space");
  await book.expectCell("Mål!F2", { value: "Ja" });

  await goToPane();
  await tabToButton("Uppdrag");
  await tabToButton(/^Lägg till uppdrag/);
  await page.keyboard.type("Se till att lokalerna räcker");
  await tabToButton("Lägg till");
  await pane.getByText("Status saknas för uppdraget", { exact: false }).first().waitFor();
  await goToPane();
  await tabTo(pane.getByRole("radio", { name: "Pågår", exact: true }));
  await page.keyboard.press("Space");
  await tabTo(pane.getByLabel("Kommentar", { exact: true }));
  await page.keyboard.type("Utredningen blir klar i november.");
  await page.keyboard.press("Tab");
  // The finding is gone, and the keyboard stays beside the place where it stood.
  await pane.getByText("Status saknas för uppdraget", { exact: false }).waitFor({ state: "detached" });
  await pane.locator("main :focus").waitFor();
  await book.expectCell("Uppdrag!G2", { value: "Utredningen blir klar i november." });

  await goToPane();
  await tabToButton("Rapport");
  await tabToButton("Skapa Word-dokument");
  const link = pane.getByRole("link", { name: "Hämta dokumentet" });
  await link.waitFor();
  await tabTo(link);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const parts = unzipSync(readFileSync(await download.path()));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/(?:<[^>]*>)+/g, "|");
  expect(text).toContain("Socialnämnden – Socialförvaltningen");
  expect(text).toContain("|Individ- och familjeomsorg|42\u00a0100|27\u00a0900|43\u00a0600|−1\u00a0500|");
  expect(text).toContain("|Summa|160\u00a0600|107\u00a0100|161\u00a0700|−1\u00a0100|");
  for (const words of ["Trygga liv", "Fler får stöd i tid.", "Kortare tid till beslut."]) expect(text).toContain(words);
  expect(text).toContain("|Se till att lokalerna räcker|Pågår|Utredningen blir klar i november.|");
  expect(book.faults).toEqual([]);
});

test("a newcomer gets from an empty workbook to the tables of a report with the keyboard alone, and back", async () => {
  book = await tests.open();
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
});

test("the example gives the published sums, and its forecast that is missing is told", async () => {
  book = await tests.open();
  const { page, pane } = book;
  await page.getByRole("button", { name: "Ny", exact: true }).click();
  await pane.getByRole("button", { name: "Prova med exempel …" }).click();
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await pane.getByText("Driftbudget · blad Driftbudget · 8 rader · tkr").waitFor();
  expect(await pane.getByRole("main").innerText()).toMatch(/40\s358[\s\S]*40\s058[\s\S]*\+300/);
  await pane.getByText("Prognos saknas för Ekonomiadministration, inventarier", { exact: false }).first().waitFor();
  expect((await book.read("Investeringsbudget!D4")).value).toBeNull();
});

const foreign: WorkbookJson = {
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
  book = await tests.open({ book: foreign });
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
  await choose("Tabellen är", "Driftb");
  await pane.getByText("Ingen kolumn är vald för", { exact: false }).waitFor();
  for (const [header, role] of [
    ["Var", "verksamhet"],
    ["Ram", "budget"],
    ["Bedömt", "prognos"],
    ["Diff", "avvikelse"],
  ] as const) {
    await choose(`Kolumnen ${header} är`, role);
  }
  await choose("Kolumnen Ram är", "vikel");
  await pane.getByText("Flera kolumner är valda för avvikelse. Välj en.").waitFor();
  const problem = await readField("Kolumnen Ram är").evaluate(
    (field) => document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent,
  );
  expect(problem).toBe("Flera kolumner har det här valet. Välj en.");
  // What is typed and not chosen is forgotten.
  await readField("Kolumnen Ram är").focus();
  await page.keyboard.type("xyz");
  await pane.getByText("Inget val innehåller ”xyz”.", { exact: false }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await readField("Kolumnen Ram är").inputValue()).toBe("avvikelse");
  await choose("Kolumnen Ram är", "budg");
  expect(await readField("Kolumnen Ram är").inputValue()).toBe("budget");
  await pressButton("Spara valet");
  await pane.getByText("Valet är infört i arbetsboken", { exact: false }).first().waitFor();
  await page.getByRole("button", { name: "Läs in panelen igen" }).click();
  await pane.getByText("ert val").waitFor();
  await pressButton(/^Budget/);
  await pane.getByText("Blad1 · blad Blad1 · 2 rader").waitFor();
  expect(await pane.getByRole("main").innerText()).toMatch(/300[\s\S]*295/);

  // A workbook that was there before does not say whose report it is: that is asked for where the report is made.
  await pressButton(/^Rapport/);
  await pane.getByRole("heading", { name: "Uppgifter om rapporten" }).waitFor();
  expect(await book.listViolations()).toEqual([]);
  await pane.getByLabel("Fyll i: Uppgifter om rapporten").press("Enter");
  await pane.getByLabel("Förvaltning").fill("Samhällsbyggnad");
  await pane.getByLabel("Period").fill("hösten");
  await pressButton("Visa ändringen");
  await pane.getByText("Skriv månad och år, till exempel augusti 2026.").waitFor();
  await pane.getByLabel("Period").fill("augusti 2026");
  await pane.getByLabel("Belopp anges i").selectOption("tkr");
  await pressButton("Visa ändringen");
  await pressButton(/^Skriv$/);
  await pane.getByRole("heading", { name: "Uppgifter om rapporten" }).waitFor({ state: "detached" });
  await pane.getByText("Samhällsbyggnad").first().waitFor();
  await book.expectCell("Rapportuppgifter!B3", { value: "augusti 2026" });
  await pressButton(/^Budget/);

  await pressButton(/^Saknas en tabell/);
  await pressButton("Blad1: välj vad tabellen är");
  await pressButton("Ändra tillbaka till det som känns igen");
  await pane.getByText("Tabellen läses efter namn och rubriker igen.").first().waitFor();
  expect(book.faults).toEqual([]);
});

/** Plain cells as three administrations could have them; what somebody says of them in the mapping, and what Budget then shows. */
const administrations: readonly (readonly [
  string,
  {
    readonly rows: WorkbookJson["sheets"][number]["rows"];
    readonly standIn: string;
    readonly roles: Readonly<Record<string, string>>;
    readonly hasTexts: boolean;
    readonly totals: RegExp;
  },
])[] = [
  [
    "under three rows of titles, with a typed sum",
    {
      rows: {
        A1: [
          ["Socialförvaltningen", null, null, null, null],
          ["Ekonomisk uppföljning per 2026-08-31", null, null, null, null],
          ["Belopp i tkr", null, null, null, null],
          ["Enhet", "Årsbudget", "Redovisat t o m aug", "Bedömning helår", "Avv mot budget"],
          ["Ledning", 8400, 5320, 8250, 150],
          ["Individ- och familjeomsorg", 96300, 68900, 101200, -4900],
          ["Totalt", 104700, 74220, 109450, -4750],
        ],
      },
      standIn: "B6",
      roles: {},
      hasTexts: false,
      totals: /104\s700[\s\S]*74\s220[\s\S]*109\s450[\s\S]*−4\s750/,
    },
  ],
  [
    "that are text, with the minus after them",
    {
      rows: {
        B3: [
          ["Ansvar", "Benämning", "Anslag", "Utfall ack", "Helårsprognos", "Differens"],
          ["A100", "Stab", "12 400", "8 100", "12 650", "250-"],
          ["A300", "Fastighet", "1 250-", "900-", "1 400-", "150"],
          [null, "Summa", "11 150", "7 200", "11 250", "100-"],
        ],
      },
      standIn: "D5",
      roles: {},
      hasTexts: true,
      totals: /11\s150[\s\S]*7\s200[\s\S]*11\s250[\s\S]*−100/,
    },
  ],
  [
    "in English and in another order",
    {
      rows: {
        A1: [["Interim report Aug 2026"]],
        A3: [
          ["Department", "Remark", "FY forecast", "YTD actual", "Allocation", "Variance"],
          ["Schools", null, 51200, 33000, 50000, -1200],
          ["Libraries", "Vacancies", 9800, 6400, 10000, 200],
        ],
      },
      standIn: "C4",
      roles: {
        Remark: "kommentar",
        "FY forecast": "prognos",
        "YTD actual": "utfall",
        Allocation: "budget",
        Variance: "avvikelse",
      },
      hasTexts: false,
      totals: /60\s000[\s\S]*39\s400[\s\S]*61\s000[\s\S]*−1\s000/,
    },
  ],
];

test.each(administrations)("figures %s become a checked table through the mapping", async (_, administration) => {
  const { rows, standIn, roles, hasTexts, totals } = administration;
  book = await tests.open({ book: { name: "Egen.xlsx", sheets: [{ name: "Sammanst", ...(rows && { rows }) }] } });
  const { page, pane } = book;
  await pane.getByRole("button", { name: "Gör till tabell …" }).waitFor();
  await page.getByLabel("Namnruta").fill(standIn);
  await page.getByLabel("Namnruta").press("Enter");
  await book.expectSelected(standIn);
  await goToPane();
  await tabToButton("Gör till tabell …");
  await pane.locator("main:focus").waitFor();
  await tabToButton("Gör till tabell …");
  await pane.getByText("Inget som står i cellerna ändras.", { exact: false }).waitFor();
  await tabToButton("Skriv");
  await pane.getByText("Välj vad den är", { exact: false }).first().waitFor();
  await pane.getByRole("button", { name: "Välj vad tabellen är" }).waitFor();
  await choose("Tabellen är", "Driftbudget");
  for (const [header, role] of Object.entries(roles)) await choose(`Kolumnen ${header} är`, role);
  await tabToButton("Spara valet");
  await pane.getByText("Valet är infört i arbetsboken", { exact: false }).first().waitFor();
  await pane.locator("main:focus").waitFor();
  await tabToButton("Till Budget");
  if (hasTexts) {
    // Every figure is text: one press shows all of them as numbers.
    await tabToButton("Rätta till alla tal som är text …");
    await pane.getByText("8 celler, 1 blad").waitFor();
    await tabToButton("Skriv");
    await pane.getByText("Infört 8 celler", { exact: false }).first().waitFor();
    await book.expectCell("Sammanst!D5", { value: -1250 });
  }
  await pane.getByText(/^Visa ändringar/).waitFor();
  expect(await pane.getByRole("main").innerText()).toMatch(totals);
  expect(await pane.getByRole("main").innerText()).not.toContain("Fel.");
  expect(book.faults).toEqual([]);
});
