import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach(async (opened) => {
  book = opened;
  await openReport();
});

const openReport = async () => {
  await book.pane.getByRole("button", { name: "Rapport", exact: true }).click();
  await book.pane.getByRole("heading", { name: "Rapportens status" }).waitFor();
};

const press = (name: string) => book.pane.getByRole("button", { name, exact: true }).click();

test("a report is decided after a preview, its later change is told in the tab, and what is internal is taken away last", async () => {
  await book.pane.getByLabel("Beslutad", { exact: true }).check();
  await book.pane.getByLabel("Beslutsdatum").fill("2019-10-14");
  await book.pane.getByLabel("Paragraf").fill("§ 88");
  expect(await book.listViolations()).toEqual([]);
  await press("Visa ändringen");
  await book.pane.getByText("Rapportens siffror och texter lagras som beslutade i tilläggets dolda blad.").waitFor();
  await press("Skriv");
  await book.expectCell("Rapportuppgifter!B13", { value: "Beslutad" });
  await openReport();
  await book.pane.getByText("Beslutad 2019-10-14, § 88").waitFor();

  await book.type("Drift!C9", "1 174");
  await book.pane.getByText("1 ändring sedan beslutet. Den visas bland kontrollerna.").waitFor();

  await press("Visa vad som tas bort");
  await book.pane.getByText("Det här går inte att ångra. Spara en kopia av arbetsboken först.").waitFor();
  await press("Skriv");
  await book.pane.getByText("Arbetsboken är förberedd för utskick.", { exact: false }).first().waitFor();
  expect(await book.pane.getByRole("button", { name: "Ångra senaste skrivning" }).count()).toBe(0);
  expect(book.faults).toEqual([]);
});
