import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach((opened) => {
  book = opened;
});

const showChanges = () => book.pane.getByRole("button", { name: /^Visa ändringar/ }).click();
const writeChanges = async () => {
  await showChanges();
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.pane.getByText("Infört 24 celler", { exact: false }).first().waitFor();
};

const readTexts = (column: string, first: number, last: number, sheet: string) =>
  Promise.all(
    Array.from({ length: last - first + 1 }, async (_, index) => {
      const { text } = await book.read(`${sheet}!${column}${String(first + index)}`);
      return text;
    }),
  );

test("the pane shows what the tables hold before anything is written, and that a forecast is missing in D7", async () => {
  const { pane } = book;
  await pane.getByText("Driftbudget · blad Drift · 8 rader · tkr").waitFor();
  expect(await pane.getByRole("main").innerText()).toMatch(
    /40\s358[\s\S]*40\s058[\s\S]*\+300[\s\S]*1\s093[\s\S]*4 av 5/,
  );
  await pane.getByRole("button", { name: "Gå till D7 på bladet Investering" }).click();
  await book.expectSelected("D7");
  expect(await book.page.getByRole("tab", { selected: true }).textContent()).toBe("Investering");
});

test("the preview lists every cell with what stands there and what will, and nothing is written until one presses Skriv", async () => {
  await showChanges();
  const preview = book.pane.getByRole("main");
  await preview.getByText("24 celler, 3 blad").waitFor();
  expect(await preview.innerText()).toMatch(/D5[\s\S]*tomt[\s\S]*−150/);
  await book.pane.getByRole("button", { name: "Avbryt" }).click();
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).waitFor();
  expect(await book.read("Drift!D5")).toMatchObject({ formula: null, value: null });
});

test("drift and investment get live deviations and sums, and a row without a forecast stays blank", async () => {
  await writeChanges();
  expect(await readTexts("D", 5, 13, "Drift")).toEqual(["-150", "+150", "0", "+200", "+100", "0", "0", "0", "+300"]);
  expect((await readTexts("A", 13, 13, "Drift")).concat(await readTexts("B", 13, 13, "Drift"))).toEqual([
    "Summa",
    "40\u00a0358",
  ]);
  expect(await readTexts("E", 5, 10, "Investering")).toEqual(["+66", "0", "", "0", "+100", "+166"]);
  expect(
    await Promise.all(["A", "B", "C", "D"].map(async (column) => (await book.read(`Investering!${column}10`)).text)),
  ).toEqual(["Summa (prognos för 4 av 5 rader)", "4\u00a0359", "69", "1\u00a0093"]);
  expect((await book.read("Drift!D5")).formula).toMatch(/^=IF\(COUNT\(Driftbudget\[\[#This Row\],\[Budget\]\]/);
  expect((await book.read("Rapportuppgifter!B13")).value).toBe("budget-minus-forecast");
  expect(book.faults).toEqual([]);
  expect(book.strangers).toEqual([]);
});

test("a new budget changes the deviation at once, and a filled-in forecast turns the label back to Summa", async () => {
  await writeChanges();
  await book.type("Drift!B5", "8 101");
  await book.expectCell("Drift!D5", { value: 100, text: "+100" });
  await book.expectCell("Drift!D13", { value: 550 });
  await book.type("Investering!D7", "3 000");
  await book.expectCell("Investering!A10", { value: "Summa" });
  await book.expectCell("Investering!E10", { value: 266 });
  await book.pane.getByText("Prognos saknas", { exact: false }).waitFor({ state: "detached" });
});

test("the last write is taken back as it was, also after the pane has been loaded again", async () => {
  await writeChanges();
  await book.page.getByRole("button", { name: "Läs in panelen igen" }).click();
  await book.pane.getByRole("button", { name: "Ångra senaste skrivning" }).click();
  await book.expectCell("Drift!D5", { formula: null, value: null });
  await book.expectCell("Drift!A13", { formula: null, value: null });
  await book.expectCell("Investering!A10", { formula: null, value: null });
  await book.expectCell("Rapportuppgifter!A13", { formula: null, value: null });
  expect((await book.read("Drift!D5")).numberFormat).toBe("General");
  await book.pane.getByRole("button", { name: "Visa ändringar (24 celler)" }).waitFor();
});

test("what somebody has changed since is not taken back, and the pane says which cell", async () => {
  await writeChanges();
  await book.type("Drift!D5", "7");
  await book.expectCell("Drift!D5", { value: 7 });
  await book.pane.getByRole("button", { name: "Ångra senaste skrivning" }).click();
  await book.pane.getByText("D5", { exact: false }).first().waitFor();
  expect((await book.read("Drift!D6")).value).toBe(150);
});

test("writing again finds nothing to write", async () => {
  await writeChanges();
  await book.pane.getByText("Allt är redan skrivet").waitFor();
});

test("all of it can be done with the keyboard", async () => {
  const { pane, page } = book;
  await pane.getByRole("button", { name: /^Visa ändringar/ }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("24 celler, 3 blad").waitFor();
  await pane.getByRole("button", { name: "Skriv", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Infört 24 celler", { exact: false }).first().waitFor();
  await pane.locator("main:focus").waitFor();
  await pane.getByRole("button", { name: "Ångra", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Senaste skrivningen är ångrad", { exact: false }).first().waitFor();
  await pane.locator("main:focus").waitFor();
});

test("a checker of accessibility objects to nothing in the pane, before, during and after a write", async () => {
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).waitFor();
  expect(await book.listViolations()).toEqual([]);
  await showChanges();
  await book.pane.getByText("24 celler, 3 blad").waitFor();
  expect(await book.listViolations()).toEqual([]);
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.pane.getByText("Infört 24 celler", { exact: false }).first().waitFor();
  expect(await book.listViolations()).toEqual([]);
});
