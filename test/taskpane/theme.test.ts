import { readFileSync } from "node:fs";
import { printTheme, themeFile } from "./printTheme";

test("the pane's colours, sizes and fonts are those of Fluent's theme (npm run theme writes them anew)", () => {
  expect(readFileSync(themeFile, "utf8")).toBe(printTheme());
});
