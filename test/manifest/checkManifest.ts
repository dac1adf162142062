import { checkIcons } from "./checkIcons";
import { elementsNamed } from "./elementsNamed";

/** What the checks need to know of the repository that the manifest belongs to. */
export type Surroundings = {
  /** The version in package.json. */
  readonly version: string;
  /** The bytes that will be served at a path such as `assets/icon-16.png`; null where there is no such file. */
  readonly readServed: (path: string) => Uint8Array | null;
  /** Names that the source gives to `Office.actions.associate`. */
  readonly associatedFunctions: readonly string[];
};

/** Locales that every text must be given in, besides the default. */
const otherLocales = ["en-US"];

const longestText: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

/**
 * What Microsoft's schema does not catch in an add-in-only manifest. Gives one line for each problem.
 * Source of the rules: Microsoft's reference for the add-in-only manifest, and its store policy for icons and https.
 */
export function checkManifest(manifest: Document, surroundings: Surroundings): readonly string[] {
  return [
    ...checkHead(manifest, surroundings.version),
    ...checkAddresses(manifest, surroundings),
    ...checkTexts(manifest),
    ...checkResources(manifest),
    ...checkControls(manifest, surroundings.associatedFunctions),
    ...checkRuntime(manifest),
    ...checkIcons(manifest, surroundings.readServed),
  ];
}

function textOf(parent: Document | Element, name: string): string {
  return elementsNamed(parent, name)[0]?.textContent ?? "";
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function checkHead(manifest: Document, version: string): readonly string[] {
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf(manifest, "Id"))) problems.push("Id is not a GUID");
  if (textOf(manifest, "Version") !== `${version}.0`) problems.push(`Version is not package.json's ${version}.0`);
  // Microsoft's validation refuses a version below 1.0, and Excel on the web one without four numbers.
  if (!/^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(textOf(manifest, "Version")))
    problems.push("Version is not four numbers from 1.0.0.0 on");
  if (textOf(manifest, "Permissions") !== "ReadWriteDocument") problems.push("Permissions is not ReadWriteDocument");
  const hosts = elementsNamed(manifest, "Host").map(
    (host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"),
  );
  if (hosts.some((host) => host !== "Workbook")) problems.push("a Host is not Workbook");
  const sets = elementsNamed(manifest, "Set").map((set) => set.getAttribute("Name"));
  // Office does not know this set in a manifest: the add-in would be refused everywhere.
  if (sets.includes("RibbonApi")) problems.push("RibbonApi stands among the requirements");
  return problems;
}

function checkAddresses(manifest: Document, { readServed }: Surroundings): readonly string[] {
  const attributes = elementsNamed(manifest, "*").flatMap((element) => [...element.attributes]);
  const addresses = attributes
    .filter(({ name, value }) => /^(DefaultValue|Value)$/.test(name) && /^[a-z]+:\/\//i.test(value))
    .map(({ value }) => value);
  const problems = addresses
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is not https`);
  problems.push(...addresses.filter((address) => address.length > 2048).map((address) => `${address} is too long`));
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  if (origins.size !== 1) problems.push(`addresses lie at several origins: ${[...origins].join(", ")}`);
  const paths = new Set(addresses.map((address) => new URL(address).pathname.slice(1)));
  for (const path of paths) if (readServed(path) === null) problems.push(`${path} is not served`);
  return problems;
}

function checkTexts(manifest: Document): readonly string[] {
  const strings = ["ShortStrings", "LongStrings"].flatMap((list) =>
    elementsNamed(manifest, list).flatMap((parent) =>
      elementsNamed(parent, "String").map((element) => ({ element, longest: list === "ShortStrings" ? 125 : 250 })),
    ),
  );
  const head = Object.entries(longestText).flatMap(([name, longest]) =>
    elementsNamed(manifest, name)
      .filter((element) => element.hasAttribute("DefaultValue"))
      .map((element) => ({ element, longest })),
  );
  return [...head, ...strings].flatMap(({ element, longest }) => {
    const name = element.getAttribute("id") ?? element.localName;
    const overrides = elementsNamed(element, "Override");
    const texts = [
      element.getAttribute("DefaultValue"),
      ...overrides.map((override) => override.getAttribute("Value")),
    ];
    const locales = overrides.map((override) => override.getAttribute("Locale"));
    return [
      ...otherLocales.filter((locale) => !locales.includes(locale)).map((locale) => `${name} is missing in ${locale}`),
      ...texts.filter((text) => (text ?? "").trim() === "").map(() => `${name} has an empty text`),
      ...texts
        .filter((text) => (text ?? "").length > longest)
        .map(() => `${name} is longer than ${longest} characters`),
    ];
  });
}

function checkResources(manifest: Document): readonly string[] {
  const given = elementsNamed(manifest, "Resources")
    .flatMap((resources) => elementsNamed(resources, "*"))
    .flatMap((element) => element.getAttribute("id") ?? []);
  const asked = elementsNamed(manifest, "*").flatMap((element) => element.getAttribute("resid") ?? []);
  return [
    ...repeated(given).map((id) => `resource ${id} is given twice`),
    ...given.filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32 characters`),
    ...given.filter((id) => !asked.includes(id)).map((id) => `resource ${id} is not used`),
    ...asked.filter((id) => !given.includes(id)).map((id) => `resource ${id} is used but not given`),
  ];
}

function checkControls(manifest: Document, associatedFunctions: readonly string[]): readonly string[] {
  const ids = ["CustomTab", "Group", "Control"]
    .flatMap((name) => elementsNamed(manifest, name))
    .map((element) => element.getAttribute("id") ?? "");
  const functions = elementsNamed(manifest, "FunctionName").map((element) => element.textContent);
  return [
    ...(ids.length === 0 ? ["there is no button"] : []),
    ...repeated(ids).map((id) => `two controls are called ${id}`),
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `control id "${id}" is not 1 to 125 characters`),
    ...functions
      .filter((name) => !associatedFunctions.includes(name))
      .map((name) => `function ${name} is not given to Office.actions.associate`),
  ];
}

/** Commands that share the pane's page must name the same resource in all three places, or Office opens a second page. */
function checkRuntime(manifest: Document): readonly string[] {
  const needsRuntime = elementsNamed(manifest, "Set").some((set) => set.getAttribute("Name") === "SharedRuntime");
  const runtimes = elementsNamed(manifest, "Runtime");
  if (runtimes.length === 0) return needsRuntime ? ["SharedRuntime is required but no Runtime is given"] : [];
  const places = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((name) => elementsNamed(manifest, name));
  const pages = new Set(places.flatMap((place) => place.getAttribute("resid") ?? []));
  return pages.size === 1 ? [] : ["Runtime, FunctionFile and SourceLocation name different pages"];
}
