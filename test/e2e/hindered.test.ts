import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach((opened) => {
  book = opened;
});

/** The changes are on the screen, and then somebody begins to write in a cell. */
const editUnderPreview = async () => {
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await book.pane.getByText("24 celler, 3 blad").waitFor();
  await book.page.getByLabel("Namnruta").fill("Drift!H20");
  await book.page.getByLabel("Namnruta").press("Enter");
  await book.page.keyboard.type("halv");
};
const write = () => book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
const waiting = () =>
  book.pane.getByText("Tryck Enter i Excel: en cell redigeras. Sedan fortsätter det av sig självt.");

test("while a cell is edited the pane says so and waits, and what was asked for is written once the cell is left", async () => {
  await editUnderPreview();
  await write();
  await waiting().waitFor();
  expect(await book.read("Drift!D5")).toMatchObject({ formula: null, value: null });
  await book.page.getByLabel("Cellens innehåll").press("Enter");
  await book.pane.getByText("Infört 24 celler", { exact: false }).first().waitFor();
  await book.expectCell("Drift!H20", { value: "halv" });
  await book.expectCell("Drift!D5", { value: -150 });
  expect(book.faults).toEqual([]);
});

test("whoever does not want to wait gives up, and is told that nothing is written", async () => {
  await editUnderPreview();
  await write();
  await waiting().waitFor();
  const status = book.pane.getByRole("status").filter({ hasText: "Tryck Enter" });
  await status.getByRole("button", { name: "Avbryt" }).click();
  await book.pane.getByText("Tryck Enter i Excel: en cell redigeras. Inget är skrivet.", { exact: false }).waitFor();
  expect(await book.read("Drift!D5")).toMatchObject({ formula: null, value: null });
  // The preview is still there to go on from.
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).waitFor();
});

test("a pane that is opened while a cell is edited waits too, and shows the workbook once the cell is left", async () => {
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).waitFor();
  await editUnderPreview();
  await book.page
    .getByRole("button", { name: "Läs in panelen igen" })
    .evaluate((button: HTMLElement) => button.click());
  await book.pane.getByText("Tryck Enter i Excel: en cell redigeras.", { exact: false }).first().waitFor();
  await book.page.getByLabel("Cellens innehåll").press("Escape");
  await book.pane.getByText("Driftbudget · blad Drift · 8 rader · tkr").waitFor();
  expect(await book.pane.getByText("Tryck Enter i Excel").count()).toBe(0);
});

test("a pane that is loaded anew before Excel has done anything says that nothing was done", async () => {
  await editUnderPreview();
  await write();
  await waiting().waitFor();
  await book.page
    .getByRole("button", { name: "Läs in panelen igen" })
    .evaluate((button: HTMLElement) => button.click());
  await book.page.getByLabel("Cellens innehåll").press("Enter");
  await book.pane.getByText("Inget är ändrat. Gör om det.", { exact: false }).waitFor();
  expect(await book.read("Drift!D5")).toMatchObject({ formula: null, value: null });
});
