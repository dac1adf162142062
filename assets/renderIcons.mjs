// Draws the SVGs in this folder in the pixel sizes that Office asks for. Run `npm run icons` after a change to the drawing.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../test/e2e/findBrowser.ts";

/** 16, 32, 64, 80: ribbon. 32 and 64: list of add-ins. 128: app lists and documents. */
const sizes = [16, 32, 64, 80, 128];
const ribbonSizes = [16, 32, 64, 80];
const drawings = { icon: sizes, check: ribbonSizes, formulas: ribbonSizes, goals: ribbonSizes, report: ribbonSizes };

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const [name, wanted] of Object.entries(drawings)) {
    const drawing = await readFile(new URL(`${name}.svg`, import.meta.url), "utf8");
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    for (const size of wanted) {
      await page.setViewportSize({ width: size, height: size });
      await page.locator("svg").evaluate((svg, pixels) => {
        svg.setAttribute("width", pixels);
        svg.setAttribute("height", pixels);
      }, String(size));
      const path = fileURLToPath(new URL(`${name}-${size}.png`, import.meta.url));
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
