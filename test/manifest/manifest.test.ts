/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, type Surroundings } from "./checkManifest";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const packageJson = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
const entryFolder = join(root, "src/entry");

const surroundings: Surroundings = {
  version: packageJson.version,
  // The build serves assets/ as it is, and pages from src/entry.
  readServed: (path) => {
    const file = join(path.startsWith("assets/") ? root : entryFolder, path);
    return existsSync(file) ? readFileSync(file) : null;
  },
  associatedFunctions: readdirSync(entryFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .flatMap((source) => [...source.matchAll(/actions\.associate\(\s*"(\w+)"/g)].flatMap((match) => match[1] ?? [])),
};

function problemsOf(text: string): readonly string[] {
  return checkManifest(new DOMParser().parseFromString(text, "application/xml"), surroundings);
}

test("the manifest is whole: texts in both languages, icons in their sizes, every address https and served", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

test("the manifest offers the add-in to Excel 2021 and later and does not shut out the iPad", () => {
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((match) => match.slice(1));
  expect(sets).toEqual([["ExcelApi", "1.14"]]);
});

// Each line breaks the manifest in one way; the problem must be named.
const breakages: readonly (readonly [string, string, string, string])[] = [
  [
    "an address without https",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html",
    "is not https",
  ],
  ["a page that is not built", "taskpane.html", "pane.html", "pane.html is not served"],
  [
    "a second origin",
    'IconUrl DefaultValue="https://localhost',
    'IconUrl DefaultValue="https://example.se',
    "several origins",
  ],
  ["an English text left out", '<bt:Override Locale="en-US" Value="Open" />', "", "Open.Label is missing in en-US"],
  ["an empty label", 'DefaultValue="Öppna"', 'DefaultValue=" "', "Open.Label has an empty text"],
  [
    "a label that is too long",
    'DefaultValue="Öppna"',
    `DefaultValue="${"Ö".repeat(126)}"`,
    "longer than 125 characters",
  ],
  ["a description that is too long", 'Value="Opens', `Value="${"O".repeat(251)}`, "longer than 250 characters"],
  ["a resource that does not exist", 'resid="Open.Tip"', 'resid="Open.Help"', "Open.Help is used but not given"],
  ["a resource that nobody uses", 'resid="Open.Tip"', 'resid="Open.Label"', "Open.Tip is not used"],
  [
    "a resource id that is too long",
    'String id="Open.Tip"',
    `String id="${"x".repeat(33)}"`,
    "longer than 32 characters",
  ],
  ["the same resource twice", 'String id="Tab.Label"', 'String id="Group.Label"', "Group.Label is given twice"],
  ["the same control id twice", 'id="Delarsrapport.Open"', 'id="Delarsrapport.Group"', "two controls are called"],
  ["a ribbon icon left out", '<bt:Image size="80" resid="Icon.80" />', "", "no icon of 80 pixels"],
  ["an icon of the wrong size", "icon-80.png", "icon-64.png", "should be 80 × 80 pixels but is 64 × 64"],
  ["an icon that is no PNG", "assets/icon-16.png", "assets/icon.svg", "should be 16 × 16 pixels but is no PNG"],
  ["an icon that is not there", "assets/icon-16.png", "assets/icon-15.png", "assets/icon-15.png is not served"],
  [
    "a command that the code does not know",
    "<TaskpaneId>Delarsrapport.Pane</TaskpaneId>",
    "<FunctionName>checkEverything</FunctionName>",
    "checkEverything is not given to Office.actions.associate",
  ],
  ["a shared runtime without a page", 'Name="ExcelApi"', 'Name="SharedRuntime"', "no Runtime is given"],
  [
    "a shared runtime on another page than the pane's",
    "<DesktopFormFactor>",
    '<Runtimes><Runtime resid="Other.Url" lifetime="long" /></Runtimes><DesktopFormFactor>',
    "name different pages",
  ],
  ["a requirement that no manifest may state", 'Name="ExcelApi"', 'Name="RibbonApi"', "RibbonApi stands among"],
  ["a version that was not raised with the package", "1.0.0.0", "0.9.0.0", "Version is not package.json's"],
  ["a version that Microsoft's validation refuses", "1.0.0.0", "0.9.0.0", "four numbers from 1.0.0.0 on"],
  ["a version of three numbers, which Excel on the web refuses", "1.0.0.0", "1.0.0", "four numbers from 1.0.0.0 on"],
  ["another application than Excel", '<Host Name="Workbook" />', '<Host Name="Document" />', "a Host is not Workbook"],
  ["an id that is no GUID", "83c7cb80-", "", "Id is not a GUID"],
];

test.each(breakages)("%s is noticed", (_breakage, from, to, problem) => {
  expect(manifest).toContain(from);
  expect(problemsOf(manifest.replace(from, to)).join("\n")).toContain(problem);
});
