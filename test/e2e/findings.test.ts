import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach(async (opened) => {
  book = opened;
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).waitFor();
});

const unexplained = "Ingen kommentar förklarar avvikelsen för Kollektivtrafik";

/** The item of the list that says something; it holds its own links and what opens under them. */
const findItem = (text: string) => book.pane.getByRole("listitem").filter({ hasText: text });

test("a finding says why it is shown, how it was found and what makes it go away", async () => {
  const item = findItem(unexplained);
  await item.getByText("Varför visas detta?").click();
  await item.getByText("Så hittas det:").waitFor();
  await item.getByText("Så försvinner det:").waitFor();
  expect(await book.listViolations()).toEqual([]);
  expect(book.faults).toEqual([]);
});

test("a finding set aside with a reason stays away after a reload, and comes back when its figure changes", async () => {
  const item = findItem(unexplained);
  await item.getByText("Varför visas detta?").click();
  await item.getByRole("button", { name: /^Stämmer ändå/ }).click();
  await item.getByRole("button", { name: "Sätt åt sidan" }).click();
  await item.getByText("Skriv varför det stämmer.").waitFor();
  await item.getByLabel("Varför stämmer det?").fill("Nämnden känner till det.");
  await item.getByLabel("Namn eller initialer").fill("EK");
  expect(await book.listViolations()).toEqual([]);
  await item.getByRole("button", { name: "Sätt åt sidan" }).click();
  await book.pane.getByText("1 satt åt sidan").waitFor();

  await book.page.getByRole("button", { name: "Läs in panelen igen" }).click();
  await book.pane.getByText("1 satt åt sidan").click();
  await book.pane.getByText(/^Skäl: Nämnden känner till det\. \(EK, \d{4}-\d{2}-\d{2}\)$/).waitFor();

  await book.type("Drift!C9", "1 054");
  await book.pane.getByText("1 satt åt sidan").waitFor({ state: "detached" });
  await findItem(unexplained).waitFor();
});

test("what was set aside is taken up again by one press", async () => {
  const item = findItem(unexplained);
  await item.getByText("Varför visas detta?").click();
  await item.getByRole("button", { name: /^Stämmer ändå/ }).click();
  await item.getByLabel("Varför stämmer det?").fill("Det är som det ska.");
  await item.getByLabel("Namn eller initialer").fill("EK");
  await item.getByRole("button", { name: "Sätt åt sidan" }).click();
  await book.pane.getByText("1 satt åt sidan").click();
  await book.pane.getByRole("button", { name: /^Ta upp igen/ }).click();
  await findItem(unexplained).waitFor();
});

test("a figure typed as text is put right from its finding, through the preview, and taken back", async () => {
  await book.type("Drift!C9", "'1 074");
  const item = findItem("är text och räknas inte");
  await item.getByRole("button", { name: /^Rätta till/ }).click();
  await book.pane.getByText("Det här skrivs: Rättning").waitFor();
  expect(await book.read("Drift!C9")).toMatchObject({ value: "1 074" });
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.expectCell("Drift!C9", { value: 1074 });
  await book.pane.getByRole("button", { name: "Ångra", exact: true }).click();
  await book.expectCell("Drift!C9", { value: "1 074" });
});

test("a check that is switched off finds nothing any more, and what stops a write cannot be switched off", async () => {
  await findItem(unexplained).waitFor();
  await book.pane.getByRole("button", { name: "Inställningar" }).click();
  await book.pane.getByLabel("Avvikelse utan förklaring").uncheck();
  expect(await book.pane.getByLabel(/^En kolumn som behövs saknas/).isDisabled()).toBe(true);
  expect(await book.listViolations()).toEqual([]);
  await book.pane.getByRole("button", { name: "Spara valet" }).click();
  await book.pane.getByRole("button", { name: "Inget är ändrat" }).waitFor();
  await book.pane.getByRole("button", { name: /^Budget/ }).click();
  await book.pane.getByRole("heading", { name: "Drift" }).waitFor();
  expect(await findItem(unexplained).count()).toBe(0);
});

test("the list follows what is typed in the sheet, and the cell that the user has gone on to stays selected", async () => {
  await book.type("Drift!C9", "'1 074");
  const item = findItem("är text och räknas inte");
  await item.waitFor();
  await book.expectSelected("C10");
  await book.page.keyboard.press("ArrowUp");
  await book.page.keyboard.type("1074");
  await book.page.keyboard.press("Enter");
  await item.waitFor({ state: "detached" });
  await book.expectSelected("C10");
  await book.expectCell("Drift!C9", { value: 1074 });
});
