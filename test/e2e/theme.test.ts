import { startWorkbenchTests } from "./openWorkbench";

test("the theme that is chosen in the workbench is told to the add-in, and kept in the page's address", async () => {
  const tests = await startWorkbenchTests();
  try {
    const book = await tests.open();
    const { page, pane } = book;
    const readBackground = (): Promise<unknown> =>
      book.readPaneFrame().evaluate(() => {
        const { context } = (globalThis as unknown as { Office: { context: { officeTheme?: Office.OfficeTheme } } })
          .Office;
        return context.officeTheme?.bodyBackgroundColor ?? null;
      });
    /** What the pane makes of it. */
    const readColours = (): Promise<readonly unknown[]> =>
      book
        .readPaneFrame()
        .evaluate(() => [document.documentElement.dataset["theme"], document.documentElement.style.colorScheme]);
    const waitForPane = () => pane.getByRole("button", { name: /^Visa ändringar/ }).waitFor();
    await waitForPane();
    expect(await readBackground()).toBeNull();
    expect(await readColours()).toEqual(["light", "light"]);
    const loaded = page.waitForEvent("framenavigated", (frame) => frame.url().includes("officeTheme=dark"));
    await page.getByLabel("Officetema").selectOption("dark");
    await loaded;
    await waitForPane();
    expect(await readBackground()).toBe("#262626");
    expect(await readColours()).toEqual(["dark", "dark"]);
    expect(new URL(page.url()).searchParams.get("theme")).toBe("dark");
    await page.reload();
    await waitForPane();
    expect(await page.getByLabel("Officetema").inputValue()).toBe("dark");
    expect(await readBackground()).toBe("#262626");
    expect(book.faults).toEqual([]);
    await book.close();
  } finally {
    await tests.close();
  }
});
