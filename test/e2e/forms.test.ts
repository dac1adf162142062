import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";
import { openKoping, openKopingWith } from "./kopingBook";

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
let book: OpenWorkbench;

beforeAll(async () => {
  tests = await startWorkbenchTests();
});
afterEach(async () => {
  expect(book.faults).toEqual([]);
  await book.close();
});
afterAll(() => tests.close());

const openGoal = async (title: string) => {
  await book.goTo("Mål");
  await book.pane.getByRole("button", { name: title }).click();
  await book.pane.getByRole("heading", { name: title }).waitFor();
};
const quality = "En kommun med hög kvalitet";

describe("comments and explanations", () => {
  test("a large deviation is explained from its finding, and then nobody asks any more", async () => {
    book = await tests.open();
    const question = book.pane
      .getByRole("listitem")
      .filter({ hasText: "Ingen kommentar förklarar avvikelsen för Kollektivtrafik" });
    await question.getByRole("button", { name: /^Skriv förklaring/ }).click();
    await book.pane.getByRole("button", { name: "Skriv förklaring till Kollektivtrafik" }).click();
    const form = book.pane.locator("form");
    await form.getByRole("textbox", { name: "Kommentar" }).fill("Resandet har minskat.");
    expect(await book.listViolations()).toEqual([]);
    await form.getByRole("button", { name: "Lägg till" }).click();
    await book.expectCell("Kommentarer!D9", { value: "Resandet har minskat." });
    await book.expectCell("Kommentarer!C9", { value: "Kollektivtrafik" });
    await book.expectCell("Kommentarer!B9", { value: "Drift" });
    await book.expectCell("Kommentarer!A9", { value: "K5" });
    await book.pane.getByRole("textbox", { name: "Kollektivtrafik" }).waitFor();
    await book.goTo("Budget");
    await book.pane.getByText("Driftbudget · blad Drift", { exact: false }).waitFor();
    expect(await question.count()).toBe(0);
  });

  test("a paragraph on the figures is written in its cell, under the part that it is about", async () => {
    book = await tests.open();
    await book.goToPart("Kommentarer");
    const field = book.pane.getByRole("textbox", { name: "Över- och underskott enligt prognos" });
    await field.fill("Ett överskott på 300 tkr väntas.");
    await field.blur();
    await book.expectCell("Kommentarer!D5", { value: "Ett överskott på 300 tkr väntas." });
  });

  test("where the table has a column of comments, the explanation goes there, to the row of that name", async () => {
    book = await tests.open({
      book: openKopingWith("Drift", (sheet) => ({
        ...sheet,
        rows: {
          A4: (sheet.rows?.["A4"] ?? []).map((row, index) => [...row, index === 0 ? "Kommentar" : null]),
        },
        tables: [{ name: "Driftbudget", ref: "A4:E12" }],
      })),
    });
    await book.goToPart("Kommentarer");
    const field = book.pane.getByRole("textbox", { name: "Förklaring till Kollektivtrafik" });
    await field.fill("=Färre resor");
    await field.blur();
    await book.expectCell("Drift!E9", { value: "=Färre resor", formula: null });
  });
});

describe("events", () => {
  test("an event is marked as most important or not, and a new one gets its unit and Nr", async () => {
    book = await tests.open();
    await book.goToPart("Händelser");
    const { pane } = book;
    const first = pane.getByRole("group", { name: "Bland de viktigaste" }).first();
    await first.getByText("Nej", { exact: true }).click();
    await book.expectCell("Händelser!E5", { value: "Nej" });
    const [heading] = await pane.getByRole("heading", { level: 2 }).filter({ hasText: "avdelning" }).allInnerTexts();
    await pane.getByRole("button", { name: `Lägg till händelse under ${String(heading)}` }).click();
    await pane.getByRole("textbox", { name: "Händelse", exact: true }).fill("+5 nya platser");
    await pane.getByRole("button", { name: "Lägg till", exact: true }).click();
    await book.expectCell("Händelser!D23", { value: "+5 nya platser", formula: null });
    await book.expectCell("Händelser!B23", { value: heading });
    await book.expectCell("Händelser!A23", { value: "H19" });
    expect(await book.listViolations()).toEqual([]);
  });
});

test("activities of no known group have a list of their own, so that none is out of reach", async () => {
  book = await tests.open({
    book: openKopingWith("Aktiviteter", (sheet) => ({
      ...sheet,
      rows: {
        A4: (sheet.rows?.["A4"] ?? []).map((row) =>
          row.map((cell, at) => (at === 2 ? (row[0] === "Nr" ? "Del" : "x") : cell)),
        ),
      },
    })),
  });
  await openGoal(quality);
  await book.pane.getByRole("heading", { name: "Aktiviteter" }).waitFor();
  expect(await book.pane.getByRole("heading", { name: "Satsar extra på i år" }).count()).toBe(0);
  const group = book.pane.getByRole("group", { name: "Arbetsgivarvarumärke" });
  await group.getByText("Klar", { exact: true }).click();
  await book.expectCell("Aktiviteter!F6", { value: "Klar" });
});

describe("whose things", () => {
  test("Visa mina: only the goals that one unit answers for, or has something in", async () => {
    book = await tests.open();
    await book.goTo("Mål");
    const goals = book.pane.getByRole("main").getByRole("listitem");
    await goals.filter({ hasText: quality }).waitFor();
    await book.pane.getByLabel("Ansvarig enhet").selectOption("Kommunchef");
    await goals.filter({ hasText: "Arbete och näringsliv" }).waitFor({ state: "detached" });
    await goals.filter({ hasText: "Trygghet i livets alla skeenden" }).waitFor();
    await book.goTo("Uppdrag");
    await book.pane.getByText("Trygghetspaket", { exact: false }).first().waitFor();
    expect(await book.pane.getByText("läsplattor", { exact: false }).count()).toBe(0);
  });

  test("what a unit has not answered is copied as a reminder that says which things they are", async () => {
    book = await tests.open({
      book: openKopingWith("Mål", (sheet) => ({
        ...sheet,
        rows: {
          A4: (sheet.rows?.["A4"] ?? []).map((row, index) =>
            row.map((cell, at) => (index === 1 && at === 5 ? null : cell)),
          ),
        },
      })),
    });
    await book.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await book.goTo("Mål");
    await book.pane.getByRole("button", { name: "Kopiera påminnelse: Personalavdelning" }).click();
    await book.pane.getByText("Kopierat. Klistra in i ett meddelande.").waitFor();
    expect(await book.page.evaluate(() => navigator.clipboard.readText())).toBe(
      `Det här är obesvarat i delårsrapporten för Personalavdelning:\n- Mål: ${quality}`,
    );
  });
});

describe("texts of every kind", () => {
  test.each([
    ["what looks like a formula", "=1+1"],
    ["a telephone number", "+46 221"],
    ["what begins with a minus", "-5 %"],
    ["what begins with an at sign", "@kommunen"],
    ["5 000 characters with line breaks and emoji", `${"Köping 👍\n".repeat(500)}slut`],
  ])("%s stands in its cell as it was written", async (_, text) => {
    book = await tests.open();
    await openGoal(quality);
    const field = book.pane.getByRole("textbox", { name: "Så långt har vi kommit" });
    await field.fill(text);
    await field.blur();
    await book.expectCell("Mål!E5", { value: text, formula: null });
    await book.pane.getByText(/^Infört/).waitFor();
    expect(await field.inputValue()).toBe(text);
  });

  test("a sub-heading and a place for a picture are put at the end of the text by a button each", async () => {
    book = await tests.open();
    await openGoal(quality);
    const field = book.pane.getByRole("textbox", { name: "Så långt har vi kommit" });
    await field.fill("Början.");
    await book.pane.getByRole("button", { name: "Ny underrubrik" }).click();
    await book.pane.getByRole("button", { name: "Plats för bild" }).click();
    expect(await field.inputValue()).toBe("Början.\n\n##\n\nBild: ");
  });
});

describe("what hinders writing", () => {
  test("while a cell is edited the text waits in the pane, and is entered by itself once the cell is left", async () => {
    book = await tests.open();
    await openGoal(quality);
    await book.beginTyping("Drift!H20", "halv");
    const field = book.pane.getByRole("textbox", { name: "Varför?" });
    await field.fill("Min text");
    await field.blur();
    await book.pane.getByText("Din text finns kvar här tills den är införd.", { exact: false }).waitFor();
    expect(await book.read("Mål!G5")).toMatchObject({ value: null });
    await book.finishTyping();
    await book.expectCell("Mål!G5", { value: "Min text" });
    await book.pane.getByText(/^Infört/).waitFor();
  });

  test("a book that is open for reading says so before anybody types, and takes no typing", async () => {
    book = await tests.open({ book: openKoping((json) => ({ ...json, options: { isReadOnly: true } })) });
    await openGoal(quality);
    await book.pane.getByText("Arbetsboken är öppnad för läsning.", { exact: false }).waitFor();
    expect(await book.pane.getByRole("textbox", { name: "Vårt bidrag" }).isEditable()).toBe(false);
    expect(await book.pane.getByRole("button", { name: /^Lägg till aktivitet/ }).count()).toBe(0);
  });

  test("on a protected sheet the unlocked cells are filled in, the rest is named, and nothing is unprotected", async () => {
    book = await tests.open({
      book: openKoping((json) => ({
        ...json,
        styles: { ...json.styles, open: { locked: false } },
        sheets: json.sheets.map((sheet) =>
          sheet.name === "Mål" ? { ...sheet, protected: true, formats: { ...sheet.formats, G5: "open" } } : sheet,
        ),
      })),
    });
    await openGoal(quality);
    await book.pane
      .getByText("Bladet Mål är skyddat. Bara celler som är upplåsta går att fylla i.", { exact: false })
      .waitFor();
    const open = book.pane.getByRole("textbox", { name: "Varför?" });
    await open.fill("Upplåst cell");
    await open.blur();
    await book.expectCell("Mål!G5", { value: "Upplåst cell" });
    const before = await book.read("Mål!D5");
    const locked = book.pane.getByRole("textbox", { name: "Vårt bidrag" });
    await locked.fill("Låst cell");
    await locked.blur();
    await book.pane.getByText("Din text finns kvar som utkast i arbetsboken.", { exact: false }).waitFor();
    await book.pane.getByText("D5", { exact: false }).first().waitFor();
    expect(await book.read("Mål!D5")).toEqual(before);

    // Another day, in another pane: nothing of it is left in the browser.
    await book.readPaneFrame().evaluate(() => sessionStorage.clear());
    await book.page.getByRole("button", { name: "Läs in panelen igen" }).click();
    await book.goTo("Mål");
    await book.pane.getByRole("heading", { name: "Texter som inte är införda" }).waitFor();
    await book.pane.getByRole("button", { name: `${quality} › Bidrag` }).click();
    await book.pane.getByText("En text som skrevs här är inte införd:").waitFor();
    await book.pane.getByText("Låst cell", { exact: true }).waitFor();
    await book.pane.getByRole("button", { name: "Ta bort texten" }).click();
    await book.pane.getByText("En text som skrevs här är inte införd:").waitFor({ state: "detached" });
  });

  test("a decided report asks before it is changed", async () => {
    book = await tests.open({
      book: openKopingWith("Rapportuppgifter", (sheet) => ({
        ...sheet,
        rows: Object.fromEntries(
          Object.entries(sheet.rows ?? {}).map(([place, rows]) => [
            place,
            [...rows, ["Status", "Beslutad"], ["Beslutsdatum", "2019-10-14"], ["Paragraf", "§ 88"]],
          ]),
        ),
        tables: (sheet.tables ?? []).map((table) => ({ ...table, ref: addRows(table.ref, 3) })),
      })),
    });
    await openGoal(quality);
    await book.pane.getByText("Rapporten är beslutad (2019-10-14, § 88).", { exact: false }).waitFor();
    const field = book.pane.getByRole("textbox", { name: "Varför?" });
    expect(await field.isEditable()).toBe(false);
    await book.pane.getByRole("button", { name: "Ändra ändå" }).click();
    await field.fill("Rättat efter beslutet");
    await field.blur();
    await book.expectCell("Mål!G5", { value: "Rättat efter beslutet" });
  });
});

const addRows = (ref: string, count: number): string => ref.replace(/\d+$/, (last) => String(Number(last) + count));

describe("from nothing", () => {
  test("tables are made from an empty book through the preview, and a goal with an activity is filled in", async () => {
    book = await tests.open();
    book.page.on("dialog", (dialog) => void dialog.accept());
    await book.page.getByRole("button", { name: "Ny", exact: true }).click();
    await book.page.getByRole("heading", { level: 1, name: "Bok1.xlsx" }).waitFor();
    await book.goTo("Mål");
    const { pane } = book;
    await pane.getByRole("button", { name: "Skapa tabellerna …" }).click();
    await pane.getByRole("button", { name: "Skriv", exact: true }).click();
    await book.page.getByRole("tab", { name: "Aktiviteter" }).waitFor();
    await pane.getByRole("button", { name: "Lägg till mål" }).click();
    await pane.getByRole("textbox", { name: "Mål", exact: true }).fill("En trygg kommun");
    await pane.getByRole("button", { name: "Lägg till", exact: true }).click();
    await pane.getByRole("button", { name: /En trygg kommun/ }).click();
    await pane.getByRole("button", { name: "Lägg till aktivitet under Satsar extra på i år" }).click();
    await pane.getByRole("textbox", { name: "Aktivitet", exact: true }).fill("Fler vuxna på stan");
    await pane.getByRole("button", { name: "Lägg till", exact: true }).click();
    const status = pane.getByRole("group", { name: "Fler vuxna på stan" });
    await status.getByText("Klar", { exact: true }).click();
    await pane.getByText(/^Infört/).waitFor();
    await book.goTo("Mål");
    await pane.getByRole("button", { name: /1 svar saknas/ }).waitFor();
  });

  test("rows without Nr can only be read, until each has got one through the preview", async () => {
    book = await tests.open({
      book: openKopingWith("Uppdrag", (sheet) => ({
        ...sheet,
        rows: { A4: (sheet.rows?.["A4"] ?? []).map((row) => [...row.slice(1), null]) },
        formats: {},
        dataValidations: [],
        tables: [{ name: "Uppdrag", ref: "A4:F13" }],
      })),
    });
    await book.goTo("Uppdrag");
    await book.pane.getByText("Tabellen Uppdrag saknar Nr på en eller flera rader.", { exact: false }).waitFor();
    expect(await book.pane.getByRole("radio").first().isDisabled()).toBe(true);
    await book.pane.getByRole("button", { name: "Lägg till Nr …" }).click();
    await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
    await book.expectCell("Uppdrag!G13", { value: "U9" });
    await book.pane.getByRole("group").first().getByText("Klart", { exact: true }).click();
    await book.expectCell("Uppdrag!D5", { value: "Klart" });
  });
});

test("what a field said when the last follow-up was decided stands beside it, and can be taken over", async () => {
  book = await tests.open();
  const { pane } = book;
  const before = (await book.read("Mål!D5")).text;
  await book.goTo("Rapport");
  await pane.getByLabel("Beslutad", { exact: true }).check();
  await pane.getByRole("button", { name: "Visa ändringen" }).click();
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.expectCell("Rapportuppgifter!B13", { value: "Beslutad" });
  // The next follow-up, with another status and other words.
  await book.type("Rapportuppgifter!B13", "Utkast");
  await book.type("Rapportuppgifter!B9", "3");
  await book.type("Mål!D5", "Nya ord");
  await book.type("Aktiviteter!F5", "Klar");
  await openGoal(quality);
  await pane.getByText("Förra gången (augusti 2019, uppföljning 2): Pågår").waitFor();
  await pane.getByText("Förra gången (augusti 2019, uppföljning 2)", { exact: true }).first().click();
  await pane.getByRole("button", { name: /^Använd texten: Vårt bidrag/ }).click();
  await book.expectCell("Mål!D5", { value: before });
});

test("what is typed in one workbook and not yet entered does not turn up in another that has the same tables", async () => {
  book = await tests.open({ book: openKoping((json) => ({ ...json, name: "En annan förvaltning.xlsx" })) });
  book.page.on("dialog", (dialog) => void dialog.accept());
  await openGoal(quality);
  await book.beginTyping("Drift!H20", "halv");
  const field = book.pane.getByRole("textbox", { name: "Varför?" });
  await field.fill("Bara i den första");
  await field.blur();
  await book.pane.getByText("Din text finns kvar här tills den är införd.", { exact: false }).waitFor();
  await book.page.getByRole("button", { name: "Exempel" }).evaluate((button: HTMLElement) => button.click());
  await book.page.getByRole("heading", { level: 1, name: "Delårsrapport Köping augusti 2019.xlsx" }).waitFor();
  await openGoal(quality);
  expect(await field.inputValue()).toBe("");
});
