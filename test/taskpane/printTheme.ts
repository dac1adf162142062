import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("src/taskpane");

/** The components of Fluent's own that the pane has (mapping/ChoiceField), by where their looks are written. */
const components = path.resolve("node_modules/@fluentui/react-combobox/lib/components");
const componentLooks = ["Combobox", "Listbox", "Option"].map((name) =>
  path.join(components, name, `use${name}Styles.styles.js`),
);

/** Where the theme stands, as a stylesheet. */
export const themeFile = path.join(folder, "theme.css");

/** Of Fluent's themes the variables that the pane's stylesheets and its components of Fluent's use, by name. Throws on a name that the themes have not. */
export function printTheme(): string {
  const used = new Set<string>();
  const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith(".css") && file !== themeFile);
  for (const file of [...sheets, ...componentLooks]) {
    const sheet = readFileSync(file, "utf8");
    for (const [, variable = ""] of sheet.matchAll(/var\(--([A-Za-z0-9]+)/g)) used.add(variable);
  }
  const names = [...used].sort();
  const light = readVariables(webLightTheme, names);
  // What is the same in the dark, sizes and fonts, is said once.
  const dark = readVariables(webDarkTheme, names).filter((line) => !light.includes(line));
  return [
    "/* Written by `npm run theme` from Fluent's themes: the variables that the pane uses. */",
    ":root {",
    ...light,
    "}",
    "",
    ':root[data-theme="dark"] {',
    ...dark,
    "}",
    "",
  ].join("\n");
}

const readVariables = (theme: Theme, names: readonly string[]): readonly string[] => {
  const variables = new Map<string, string | number>(Object.entries(theme));
  return names.map((name) => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`Fluent's theme has no ${name}.`);
    return `  --${name}: ${String(value).replaceAll("'", '"')};`;
  });
};
