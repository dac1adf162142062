import { writeFileSync } from "node:fs";
import { printTheme, themeFile } from "./printTheme";

// `npm run theme`: writes the pane's variables anew from Fluent's theme.

writeFileSync(themeFile, printTheme());
