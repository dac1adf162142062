import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;
let page: Page;

openBeforeEach((opened) => {
  book = opened;
  ({ page } = book);
});

const read = (address: string) => book.read(address);
const expectCell = (address: string, expected: Readonly<Record<string, unknown>>) => book.expectCell(address, expected);

const goTo = async (address: string) => {
  await page.getByLabel("Namnruta").fill(address);
  await page.getByLabel("Namnruta").press("Enter");
};

test("the Köping report opens with its figures, shown as a Swedish Excel shows them", async () => {
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Delårsrapport Köping augusti 2019.xlsx");
  expect(await page.getByRole("tab").allTextContents()).toEqual([
    "Rapportuppgifter",
    "Drift",
    "Investering",
    "Kommentarer",
    "Mål",
    "Aktiviteter",
    "Indikatorer",
    "Uppdrag",
    "Händelser",
    "Statusord",
  ]);
  expect(await read("Drift!B5")).toMatchObject({ value: 7851, text: "7\u00a0851", entry: "7851" });
  expect(await read("Investering!D7")).toMatchObject({ value: null, text: "" });
});

test("the grid draws the cells: the table's blue header is on the canvas", async () => {
  await goTo("Drift!A1");
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#grid canvas");
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === 0x44 && pixels[at + 1] === 0x72 && pixels[at + 2] === 0xc4) return true;
    }
    return false;
  });
});

test("a formula typed in a table's column fills the column and is calculated, and a new figure changes the result", async () => {
  await goTo("Drift!D5");
  await page.keyboard.type("=[@Budget]-[@[Prognos Helår]]");
  await page.keyboard.press("Enter");
  await expectCell("Drift!D5", { value: -150, text: "-150" });
  await expectCell("Drift!D8", { value: 200 });
  await goTo("Drift!B5");
  await page.keyboard.type("8 001");
  await page.keyboard.press("Enter");
  await expectCell("Drift!B5", { value: 8001 });
  await expectCell("Drift!D5", { value: 0 });
});

test("the formula bar shows and takes the formula of the selected cell", async () => {
  await goTo("Drift!F5");
  const formulaField = page.getByLabel("Formelfält");
  await formulaField.fill("=SUM(Driftbudget[Budget])");
  await formulaField.press("Enter");
  await expectCell("Drift!F5", { value: 40358, formula: "=SUM(Driftbudget[Budget])" });
  await goTo("Drift!F5");
  expect(await formulaField.inputValue()).toBe("=SUM(Driftbudget[Budget])");
});

test("a formula that cannot be read is refused in words and nothing is written", async () => {
  await goTo("Drift!F5");
  await page.keyboard.type("=SUM((");
  await page.keyboard.press("Enter");
  await page.getByText("Det går inte att läsa formeln").waitFor();
  await page.keyboard.press("Escape");
  expect(await read("Drift!F5")).toMatchObject({ formula: null, value: null });
});

test("what is deleted or pasted in the grid is deleted and pasted in the workbook", async () => {
  await goTo("Drift!C5");
  await page.keyboard.press("Delete");
  await expectCell("Drift!C5", { value: null });
  await goTo("Drift!B5");
  await page.locator("#grid").evaluate((grid) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1 000\t900,5\r\n2 000\tokänt\r\n");
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await expectCell("Drift!C6", { value: "okänt" });
  expect(await read("Drift!C5")).toMatchObject({ value: 900.5 });
});

test("F6 leads from the cells to the sheet tabs and on to the pane, since Tab moves between cells", async () => {
  await goTo("Drift!B5");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Drift");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Läs in panelen igen");
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Shift+F6");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("grid");
});

test("the page around the pane has nothing that a checker of accessibility objects to", async () => {
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  expect(violations).toEqual([]);
});

test("the pane beside the grid is the add-in's own page with Microsoft's office.js, and nothing is asked of other machines", async () => {
  const pane = page.frameLocator("iframe[title=Delårsrapport]");
  await pane.locator("#root > *").first().waitFor();
  await page.waitForFunction(() => window.workbench?.requests().some((request) => request.purpose === "sync"));
  expect(book.strangers).toEqual([]);
  expect(book.faults).toEqual([]);
});
