import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { installPackages } from "./installPackages";

/** The packages of Microsoft's template for task panes with React (OfficeDev/Office-Addin-TaskPane-React), as its lock file has them. */
const dependencies = {
  "@fluentui/react-components": "9.74.3",
  "@fluentui/react-icons": "2.0.333",
  "core-js": "3.49.0",
  react: "18.3.1",
  "react-dom": "18.3.1",
  "regenerator-runtime": "0.14.1",
};

/**
 * A pane of our own with the template's packages and as much on it: a header, a list with three icons, a field and a button,
 * drawn when Office is ready. The template's own code is not here, since it is not ours to publish.
 */
const entry = `
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", backgroundColor: tokens.colorNeutralBackground3 },
  item: { display: "flex", fontSize: tokens.fontSizeBase300 },
  field: { margin: "20px", maxWidth: "50%" },
});
const items = [[Ribbon24Regular, "Do more"], [LockOpen24Regular, "Unlock features"], [DesignIdeas24Regular, "Create"]];
const insert = (text) => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
  range.values = [[text]];
  await context.sync();
});
const Pane = () => {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return h("div", { className: styles.page },
    h("section", { className: styles.header }, h(Image, { width: 90, height: 90, alt: "Logo" }), h("h1", null, "Welcome")),
    h("ul", null, ...items.map(([Icon, words]) => h("li", { key: words, className: styles.item }, h(Icon), h("span", null, words)))),
    h(Field, { className: styles.field, size: "large", label: "Text to be inserted" },
      h(Textarea, { size: "large", value: text, onChange: (event) => setText(event.target.value) })),
    h(Button, { appearance: "primary", size: "large", onClick: () => insert(text) }, "Insert text"));
};
Office.onReady(() => createRoot(document.getElementById("root")).render(h(FluentProvider, { theme: webLightTheme }, h(Pane))));
`;

const officeScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

export type Template = {
  readonly folder: string;
  /** Page by page: as the template is published, and without what it brings for Internet Explorer. */
  readonly pages: readonly { readonly name: string; readonly page: string; readonly kilobytes: number }[];
};

/** Builds the pane for production, as the template is built. Null where its packages cannot be had. */
export async function buildTemplate(): Promise<Template | null> {
  const root = await installPackages("template", dependencies);
  if (root === null) return null;
  const folder = path.join(root, "dist");
  await mkdir(path.join(root, "src"), { recursive: true });
  await writeFile(path.join(root, "src", "taskpane.js"), entry);
  await runWebpack({
    mode: "production",
    context: root,
    target: ["web", "es5"],
    entry: {
      polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
      react: ["react", "react-dom"],
      taskpane: { import: "./src/taskpane.js", dependOn: "react" },
    },
    output: { path: folder, filename: "[name].js", clean: true },
    performance: false,
  });
  const createPage = async (name: string, page: string, scripts: readonly string[]) => {
    const tags = scripts.map((script) => `<script defer src="${script}"></script>`).join("");
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Template</title>${officeScript}${tags}</head><body><div id="root"></div></body></html>`;
    await writeFile(path.join(folder, page), html);
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(await readFile(path.join(folder, script)), { level: 9 }).length),
    );
    return { name, page, kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
  };
  return {
    folder,
    pages: [
      await createPage("Microsoft's template", "taskpane.html", ["polyfill.js", "react.js", "taskpane.js"]),
      await createPage("the same without its polyfill", "modern.html", ["react.js", "taskpane.js"]),
    ],
  };
}

const runWebpack = (configuration: webpack.Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (fault, stats) => {
      const problem = fault ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : null);
      if (problem === null) resolve();
      else reject(problem);
    });
  });
