import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * A webpack plugin: which packages ended up in the build, as a bill of materials (CycloneDX 1.6) and as the licences that must go
 * with them. Made from the modules themselves, so that what is not shipped is not listed. Says no date and no path, so that the
 * same code gives the same bytes.
 *
 * @type {import("webpack").WebpackPluginInstance}
 */
export const listPackages = {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("listPackages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "listPackages", stage }, () => {
        const packages = readPackages(compilation.modules);
        compilation.emitAsset("sbom.cdx.json", new sources.RawSource(printBillOfMaterials(packages)));
        compilation.emitAsset("licences.txt", new sources.RawSource(printLicences(packages)));
      });
    });
  },
};

/** @typedef {{ name: string, version: string, license: string, text: string }} Package */

/** @returns {readonly Package[]} in the order of their names; a package that is there in two versions is there twice */
const readPackages = (modules) => {
  const folders = new Set();
  const visit = (module) => {
    const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? "")?.[1];
    if (folder !== undefined) folders.add(folder);
    // Modules that were joined into one.
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of modules) visit(module);
  return [...folders]
    .map(readPackage)
    .sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1));
};

const readPackage = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8").trim();
  if (typeof license !== "string") throw new Error(`${name} does not say its licence.`);
  return { name, version, license, text };
};

const own = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const printBillOfMaterials = (packages) => {
  const components = packages.map(({ name, version, license }) => {
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    return { type: "library", "bom-ref": purl, name, version, licenses: [{ expression: license }], purl };
  });
  const application = {
    type: "application",
    name: own.name,
    version: own.version,
    licenses: [{ expression: own.license }],
  };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: application },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
};

const printLicences = (packages) =>
  packages
    .map(
      ({ name, version, license, text }) =>
        `${name} ${version}\n${license}\n\n${text === "" ? "(the package holds no licence text)" : text}\n`,
    )
    .join(`\n${"-".repeat(80)}\n\n`);
