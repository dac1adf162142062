import { AxeBuilder } from "@axe-core/playwright";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCalc } from "../../host/calc/createCalc";
import { openFile } from "../../host/file/openFile";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
let book: OpenWorkbench;
let folder: string;

beforeAll(async () => {
  tests = await startWorkbenchTests();
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
});

beforeEach(async () => {
  book = await tests.open();
});

afterEach(async () => {
  expect(book.faults).toEqual([]);
  await book.close();
});

afterAll(async () => {
  await tests.close();
  await rm(folder, { recursive: true });
});

const button = (name: string) => book.page.getByRole("button", { name, exact: true });

/** What the workbench asks, answered yes or no; the questions as they were put. */
const answer = (isYes: boolean): readonly string[] => {
  const questions: string[] = [];
  book.page.on("dialog", (dialog) => {
    questions.push(dialog.message());
    void (isYes ? dialog.accept() : dialog.dismiss());
  });
  return questions;
};

/** Saves what is open and gives the file's place on disk. */
const save = async (): Promise<string> => {
  const download = book.page.waitForEvent("download");
  await button("Spara").click();
  const file = path.join(folder, (await download).suggestedFilename());
  await (await download).saveAs(file);
  return file;
};

const chooseFile = async (file: string) => {
  const chooser = book.page.waitForEvent("filechooser");
  await button("Öppna …").click();
  await (await chooser).setFiles(file);
};

const waitForName = (name: string) => book.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

test("a workbook that is saved and opened again holds what was typed and what the add-in wrote", async () => {
  const { pane, page } = book;
  await pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await pane.getByText("Infört", { exact: false }).first().waitFor();
  await book.type("Drift!B5", "8 001");
  await book.expectCell("Drift!D5", { value: 0 });
  await page.getByText("Inte sparad").waitFor();
  const file = await save();
  await page.getByText("Inte sparad").waitFor({ state: "hidden" });

  const opened = await openFile(await readFile(file), path.basename(file), createCalc());
  expect(opened.workbook.tables.map(({ name }) => name)).toContain("Driftbudget");
  opened.workbook.dispose();

  await button("Ny").click();
  await waitForName("Bok1.xlsx");
  await chooseFile(file);
  await waitForName("Delårsrapport Köping augusti 2019.xlsx");
  await book.expectCell("Drift!B5", { value: 8001 });
  await book.expectCell("Drift!D13", { value: 450 });
  await book.expectCell("Investering!A10", { value: "Summa (prognos för 4 av 5 rader)" });
  await pane.getByRole("button", { name: "Ångra senaste skrivning" }).waitFor();
});

/** Lets go of files over the grid, as the browser does with what a person drags out of a folder. */
const drop = async (...files: readonly string[]) => {
  const { page } = book;
  const session = await page.context().newCDPSession(page);
  const send = (type: "dragEnter" | "dragOver" | "drop") =>
    session.send("Input.dispatchDragEvent", {
      ...{ type, x: 300, y: 400 },
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  await send("dragEnter");
  await send("dragOver");
  await page.locator("body.isDropTarget").waitFor();
  // The browser asks again and again where the pointer is; it knows by the second time that the page takes files.
  await send("dragOver");
  await send("drop");
  await page.locator("body:not(.isDropTarget)").waitFor();
};

const waitForNotice = (text: string) => book.page.getByRole("alert").getByText(text).waitFor();

test("a file that is dropped on the page is opened, whatever signs its name holds", async () => {
  const file = path.join(folder, "Räddning & vård ½ #1 %20'å'.xlsx");
  await copyFile(await save(), file);
  await button("Ny").click();
  await waitForName("Bok1.xlsx");
  await drop(file);
  await waitForName("Räddning & vård ½ #1 %20'å'.xlsx");
  await book.expectCell("Drift!B5", { value: 7851 });
  expect(path.basename(await save())).toBe("Räddning & vård ½ #1 %20'å'.xlsx");
});

test("what is dropped and is no workbook is said so of in words, and the workbook that was open stays", async () => {
  const inFolder = (name: string) => path.join(folder, name);
  await mkdir(inFolder("Underlag"));
  await writeFile(inFolder("tom.xlsx"), "");
  await writeFile(inFolder("bild.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await drop(inFolder("bild.png"));
  await waitForNotice("bild.png är ingen Excelfil");
  await drop(inFolder("Underlag"));
  await waitForNotice("Underlag gick inte att läsa. Är det en mapp");
  await drop(inFolder("tom.xlsx"));
  await waitForNotice("tom.xlsx är tom");
  await drop(inFolder("tom.xlsx"), inFolder("bild.png"));
  await waitForNotice("Du släppte 2 filer. Släpp en arbetsbok i taget.");
  await book.expectCell("Drift!B5", { value: 7851 });
});

test("a file that cannot be opened is said so of in words, and the workbook that was open stays", async () => {
  const file = path.join(folder, "Anteckningar.xlsx");
  await writeFile(file, "Inte en arbetsbok");
  await chooseFile(file);
  await book.page.getByRole("alert").getByText("Anteckningar.xlsx är ingen Excelfil").waitFor();
  await book.expectCell("Drift!B5", { value: 7851 });
  const { violations } = await new AxeBuilder({ page: book.page }).exclude("iframe").analyze();
  expect(violations).toEqual([]);
});

test("a new workbook is empty, can be worked in, and the sample can be opened again", async () => {
  await button("Ny").click();
  await waitForName("Bok1.xlsx");
  await book.page.getByRole("tab", { name: "Blad1" }).waitFor();
  await book.pane.getByText("Inga budgettabeller ännu").waitFor();
  await book.type("A1", "=1+1");
  await book.expectCell("Blad1!A1", { value: 2 });
  const questions = answer(true);
  await button("Exempel").click();
  await waitForName("Delårsrapport Köping augusti 2019.xlsx");
  expect(questions).toEqual(["Ändringarna i Bok1.xlsx är inte sparade. Vill du lämna den ändå?"]);
  await book.pane.getByRole("button", { name: "Visa ändringar (24 celler)" }).waitFor();
});

test("unsaved changes are not left without a question, neither for another workbook nor when the page is closed", async () => {
  await book.type("Drift!B5", "1");
  await book.expectCell("Drift!B5", { value: 1 });
  const questions = answer(false);
  await button("Ny").click();
  expect(questions).toHaveLength(1);
  await book.expectCell("Drift!B5", { value: 1 });
  const isHeld = () => book.page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await isHeld()).toBe(true);
  await save();
  expect(await isHeld()).toBe(false);
});
