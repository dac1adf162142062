import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach((opened) => {
  book = opened;
});

/** Also while a cell is being edited, which a pointer on the ribbon would end. */
const press = (name: string) =>
  book.page
    .getByRole("group", { name: "Menyflik" })
    .getByRole("button", { name, exact: true })
    .evaluate((button: HTMLElement) => button.click());
const closePane = () => book.page.getByRole("button", { name: "Stäng panelen" }).click();

/** What each button promises, as the user sees it. */
const promises = [
  ["Kontrollera", "Kontrollen är klar. 12 saker att ta ställning till."],
  ["Skriv formler", "24 celler, 3 blad"],
  ["Mål och uppdrag", "En kommun med hög kvalitet"],
  ["Rapport", "Rapporten är ett utkast: 1 fel kvarstår."],
] as const;

test("every button on the ribbon gives what it promises with the pane closed, and with the pane open at another place", async () => {
  for (const [button, promised] of promises) {
    await closePane();
    await press(button);
    await book.pane.getByText(promised).first().waitFor();
    await book.pane.getByRole("button", { name: "Inställningar och hjälp" }).click();
    await book.pane.getByText("En budgettabell saknas").waitFor();
    await press(button);
    await book.pane.getByText(promised).first().waitFor();
  }
  // Öppna shows the pane where somebody left it.
  await book.goTo("Uppdrag");
  await book.pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  await closePane();
  await press("Öppna");
  await book.pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  expect(book.faults).toEqual([]);
});

test("the keyboard is in the pane after a button on the ribbon, and the result is what it is told first", async () => {
  await book.page.getByRole("button", { name: "Kontrollera", exact: true }).focus();
  await book.page.keyboard.press("Enter");
  await book.pane.getByRole("status").getByText("Kontrollen är klar. 12 saker att ta ställning till.").waitFor();
  await book.pane.locator("main:focus").waitFor();
  expect(await book.listViolations()).toEqual([]);
});

test("a pane that is loaded anew stays where somebody went, and a button pressed once more goes to its place again", async () => {
  await press("Rapport");
  await book.pane.getByText("Rapporten är ett utkast: 1 fel kvarstår.").waitFor();
  await book.goTo("Uppdrag");
  await book.pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  await book.readPaneFrame().evaluate(() => window.location.reload());
  await book.pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  await press("Rapport");
  await book.pane.getByText("Rapporten är ett utkast: 1 fel kvarstår.").waitFor();
});

test("a button pressed while Excel is at work with a write tells what became of the write, at the button's place", async () => {
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await book.pane.getByText("24 celler, 3 blad").waitFor();
  await book.beginTyping("Drift!H20", "halv");
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.pane.getByText("Tryck Enter i Excel: en cell redigeras. Sedan fortsätter", { exact: false }).waitFor();
  await press("Rapport");
  await book.pane.getByText("Tryck Enter i Excel: en cell redigeras.", { exact: false }).first().waitFor();
  await book.finishTyping();
  await book.pane.getByText("Inget är ändrat. Gör om det.", { exact: false }).waitFor();
  await book.pane.getByText("Rapporten är ett utkast: 1 fel kvarstår.").waitFor();
  expect(await book.read("Drift!D5")).toMatchObject({ formula: null, value: null });
  expect(book.faults).toEqual([]);
});
