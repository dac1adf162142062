// Draws icon.svg in the pixel sizes that Office asks for. Run `npm run icons` after a change to the drawing.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../test/e2e/findBrowser.ts";

/** 16, 32, 64, 80: ribbon. 32 and 64: list of add-ins. 128: app lists and documents. */
const sizes = [16, 32, 64, 80, 128];

const drawing = await readFile(new URL("icon.svg", import.meta.url), "utf8");
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.locator("svg").evaluate((svg, pixels) => {
      svg.setAttribute("width", pixels);
      svg.setAttribute("height", pixels);
    }, String(size));
    const path = fileURLToPath(new URL(`icon-${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
