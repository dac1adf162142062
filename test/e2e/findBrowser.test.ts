import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, openBrowser } from "./findBrowser";

const environment = process.env;

beforeEach(() => {
  process.env = { ...environment };
});

afterAll(() => {
  process.env = environment;
});

test("a browser opens and shows a page", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Delårsrapport augusti</h1>");
    expect(await page.textContent("h1")).toBe("Delårsrapport augusti");
  } finally {
    await browser.close();
  }
});

test("a CHROME_PATH that leads nowhere is said in one line, not passed over", async () => {
  process.env["CHROME_PATH"] = "/no/such/browser";
  await expect(findBrowser()).rejects.toThrow(/^CHROME_PATH is \/no\/such\/browser, but no program is there\. .+$/);
});

test("on a machine without an installed browser, the packaged one opens", async () => {
  delete process.env["CHROME_PATH"];
  const emptyFolder = mkdtempSync(join(tmpdir(), "no-programs-"));
  process.env["PATH"] = emptyFolder;
  try {
    // Elsewhere than on Linux browsers stand in fixed places, whatever PATH says, and nothing is packaged.
    const expected = process.platform === "linux" ? "package" : "installed";
    expect((await findBrowser()).foundIn).toBe(expected);
    const browser = await openBrowser();
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  } finally {
    rmSync(emptyFolder, { recursive: true });
  }
});
