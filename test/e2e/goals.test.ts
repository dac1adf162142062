import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach((opened) => {
  book = opened;
});

const openGoal = async (title: string) => {
  await book.goTo("Mål");
  await book.pane.getByRole("button", { name: title }).click();
  await book.pane.getByRole("heading", { name: title }).waitFor();
};

/** Waits for the choices of a thing, and holds that they are in the part of the pane that can be seen. */
const expectInView = async (name: string) => {
  const group = book.pane.getByRole("group", { name, exact: true });
  await group.waitFor();
  const [choices, main] = [await group.boundingBox(), await book.pane.getByRole("main").boundingBox()];
  if (choices === null || main === null) throw new Error("Nothing is shown.");
  expect(choices.y).toBeGreaterThan(main.y);
  expect(choices.y + choices.height).toBeLessThan(main.y + main.height);
};

/** Presses Tab until the focus stands where `isThere` says, by real key presses only. */
const tabTo = async (isThere: (focused: string) => boolean): Promise<void> => {
  const focused = () =>
    book.pane.locator("body").evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return "";
      const label = "labels" in element ? (element as HTMLInputElement).labels?.[0]?.innerText : undefined;
      return element.getAttribute("aria-label") ?? label ?? element.innerText;
    });
  for (let step = 0; step < 200; step += 1) {
    if (isThere(await focused())) return;
    await book.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came there, but to ${await focused()}`);
};

test("the overview says for each goal what is answered and what is missing", async () => {
  await book.goTo("Mål");
  const rows = book.pane.getByRole("main").getByRole("listitem");
  await rows.first().waitFor();
  expect(await rows.first().innerText()).toMatch(/1[\s\S]*En kommun med hög kvalitet[\s\S]*Ja[\s\S]*klart/);
});

test("what is written in a field stands in its cell when the field is left, and is taken back from there", async () => {
  const before = await book.read("Mål!G6");
  const { title } = { title: (await book.read("Mål!B6")).text };
  await openGoal(title);
  const field = book.pane.getByRole("textbox", { name: "Varför?" });
  await field.fill('=Inte en formel, "citat"\nny rad 👍');
  await field.blur();
  await book.expectCell("Mål!G6", { value: '=Inte en formel, "citat"\nny rad 👍', formula: null });
  await book.pane.getByText(/^Infört \d\d[.:]\d\d/).waitFor();
  await book.pane.getByRole("button", { name: "Ångra: Varför?" }).click();
  await book.expectCell("Mål!G6", { value: before.value });
  await book.pane.getByText("Ångrat. Cellen är som förut.").waitFor();
  expect(await field.inputValue()).toBe(before.value);
  expect(book.faults).toEqual([]);
});

test("a goal is filled in by keyboard alone, also over a reload of the pane, and every character is found in the tables", async () => {
  const title = (await book.read("Mål!B5")).text;
  const { keyboard } = book.page;
  /** From the cells to the pane, as F6 and Tab lead. */
  const enterPane = async () => {
    const isAtPane = () =>
      book.page.evaluate(() => document.activeElement?.getAttribute("aria-label") === "Läs in panelen igen");
    for (let step = 0; step < 10 && !(await isAtPane()); step += 1) await keyboard.press("F6");
    await keyboard.press("Tab");
  };
  await book.pane.getByText("Driftbudget · blad Drift", { exact: false }).waitFor();
  await enterPane();
  await tabTo((focused) => focused.startsWith("Mål"));
  await keyboard.press("Enter");
  await book.pane.getByRole("button", { name: title }).waitFor();
  await tabTo((focused) => focused.startsWith("1") && focused.includes(title));
  await keyboard.press("Enter");
  await book.pane.getByRole("heading", { name: title }).waitFor();

  await tabTo((focused) => focused.startsWith("Vårt bidrag"));
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Vi bidrar med -5 % resor & åäö.");
  // The first activity goes from Pågår to Klar.
  await tabTo((focused) => focused === "Pågår");
  await book.expectCell("Mål!D5", { value: "Vi bidrar med -5 % resor & åäö." });
  await keyboard.press("ArrowRight");
  await tabTo((focused) => focused.startsWith("Så långt har vi kommit"));
  await book.expectCell("Aktiviteter!F5", { value: "Klar" });
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Första stycket.\n\n## Rubrik");
  // In the middle of the typing, with nothing entered yet.
  await book.page
    .getByRole("button", { name: "Läs in panelen igen" })
    .evaluate((button: HTMLElement) => button.click());
  await book.pane.getByRole("heading", { name: title }).waitFor();
  await book.expectCell("Mål!E5", { value: "Första stycket.\n\n## Rubrik" });
  await enterPane();
  await tabTo((focused) => focused.startsWith("Så långt har vi kommit"));
  await keyboard.press("ControlOrMeta+End");
  await keyboard.type("\nAndra stycket.");
  // The goal itself: from Ja to Delvis, with a reason.
  await tabTo((focused) => focused === "Ja");
  await keyboard.press("ArrowRight");
  await tabTo((focused) => focused.startsWith("Varför?"));
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("=Därför 👍");
  // Its first indicator.
  await tabTo((focused) => focused === "Ja");
  await book.expectCell("Mål!E5", { value: "Första stycket.\n\n## Rubrik\nAndra stycket." });
  await book.expectCell("Mål!F5", { value: "Delvis" });
  await book.expectCell("Mål!G5", { value: "=Därför 👍", formula: null });
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await tabTo((focused) => focused === "Spara");
  await book.expectCell("Indikatorer!G5", { value: "Nej" });
  await keyboard.press("Enter");
  await book.pane.getByText("Spara arbetsboken så att inget går förlorat.").waitFor({ state: "detached" });
  expect(book.faults).toEqual([]);
});

test("what is changed in the sheet shows in the form, and a selected row opens its form", async () => {
  await book.goTo("Mål");
  await book.page.getByLabel("Namnruta").fill("Uppdrag!B6");
  await book.page.getByLabel("Namnruta").press("Enter");
  await book.pane.getByRole("button", { name: /^Öppna i formuläret/ }).click();
  await book.pane
    .getByRole("button", { name: /^Lägg till uppdrag/ })
    .first()
    .waitFor();
  await book.type("Uppdrag!F6", "Ny kommentar från bladet");
  await book.pane.getByText("Ny kommentar från bladet").waitFor();
});

test("a text that somebody writes in the cell meanwhile is shown beside mine, and I choose", async () => {
  await openGoal((await book.read("Mål!B5")).text);
  const field = book.pane.getByRole("textbox", { name: "Varför?" });
  // The other one is in the cell already, so that mine waits for it, however fast either is.
  await book.beginTyping("Mål!G5", "Den andras text");
  await field.fill("Min text");
  await field.blur();
  await book.pane.getByText("Tryck Enter i Excel: en cell redigeras.").first().waitFor();
  await book.finishTyping();
  await book.pane.getByText("Den andras text").waitFor();
  expect(await field.inputValue()).toBe("Min text");
  await book.pane.getByRole("button", { name: "Behåll min text" }).click();
  await book.expectCell("Mål!G5", { value: "Min text" });
});

test("assignments stand in two lists, one is added, a list is pasted, a row is taken away and comes back", async () => {
  await book.goTo("Uppdrag");
  const { pane } = book;
  await pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  await pane.getByRole("heading", { name: "Uppdrag beslutade före 2019" }).waitFor();
  await pane.getByRole("button", { name: "Lägg till uppdrag under Uppdrag 2019" }).click();
  await pane.getByRole("button", { name: "Lägg till", exact: true }).click();
  await pane.getByText("Fyll i fältet Uppdrag.").waitFor();
  await pane.getByRole("textbox", { name: "Uppdrag", exact: true }).fill("Se över lokalerna");
  await pane.getByRole("button", { name: "Lägg till", exact: true }).click();
  await book.expectCell("Uppdrag!B14", { value: "Se över lokalerna" });
  await book.expectCell("Uppdrag!A14", { value: "U10" });
  // The list stays where it was, with the new row in view and the keyboard at its end.
  await pane.getByText("Tillagt i tabellen.").waitFor();
  await pane.locator("button:focus", { hasText: "Lägg till uppdrag" }).waitFor();
  await expectInView("Se över lokalerna");
  await pane.getByRole("button", { name: "Klistra in en lista under Uppdrag 2019" }).click();
  await pane.getByLabel("Lista från Word eller Excel").fill("- Pröva ny form (2017)\tPågår\n- Stäng\tKlart");
  await pane.getByRole("button", { name: "Lägg till 2 rader" }).click();
  await book.expectCell("Uppdrag!B16", { value: "Stäng" });
  await book.expectCell("Uppdrag!A16", { value: "U12" });
  await pane.getByRole("button", { name: "Ångra", exact: true }).click();
  await book.expectCell("Uppdrag!A15", { value: null });
});

test("a checker of accessibility objects to nothing in the overview, a goal and the assignments", async () => {
  await book.goTo("Mål");
  await book.pane
    .getByRole("heading", { name: "Obesvarat per enhet" })
    .or(book.pane.getByText("klart").first())
    .first()
    .waitFor();
  expect(await book.listViolations()).toEqual([]);
  await openGoal((await book.read("Mål!B5")).text);
  expect(await book.listViolations()).toEqual([]);
  await book.goTo("Uppdrag");
  await book.pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  expect(await book.listViolations()).toEqual([]);
});
