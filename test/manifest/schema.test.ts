import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";

const root = join(__dirname, "../..");
const manifestPath = join(root, "manifest.xml");
const manifest = readFileSync(manifestPath, "utf8");

/** Microsoft's schemas ([MS-OWEMXML] §5) are not part of this repository. */
const schemaFolder = process.env["MANIFEST_SCHEMAS"] ?? join(root, "../shared/manifest");
const mainSchema = "OfficeAppManifestV1_1.xsd";
const otherSchemas = ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"];

function readSchema(fileName: string): XMLFileInfo {
  return { fileName, contents: readFileSync(join(schemaFolder, fileName), "utf8") };
}

async function schemaErrors(contents: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: { fileName: "manifest.xml", contents },
    schema: [readSchema(mainSchema)],
    preload: otherSchemas.map(readSchema),
  });
  return result.errors.map((error) => error.message);
}

test("Microsoft's own reader takes the manifest", () => {
  // In a process of its own: the reader loads ES modules, which jest's CommonJS cannot.
  const script = `
    import { OfficeAddinManifest } from "office-addin-manifest";
    console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile("manifest.xml")));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root });
  expect(JSON.parse(output.toString())).toMatchObject({
    displayName: "Delårsrapport",
    defaultLocale: "sv-SE",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    officeAppType: "TaskPaneApp",
  });
});

test("where Microsoft's schemas are at hand, the manifest is valid against them, and a wrong order is not", async () => {
  if (!existsSync(join(schemaFolder, mainSchema))) {
    console.warn(
      "manifest.xml was NOT checked against Microsoft's schemas: they are not at hand. " +
        "Put the folder that holds them in MANIFEST_SCHEMAS to have it checked (docs/what-tests-do-not-prove.md).",
    );
    return;
  }
  expect(await schemaErrors(manifest)).toEqual([]);
  const version = "<Version>1.0.0.0</Version>";
  const outOfOrder = manifest.replace(version, "").replace("</Permissions>", `</Permissions>${version}`);
  expect(await schemaErrors(outOfOrder)).not.toEqual([]);
});
