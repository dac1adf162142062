import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createFolder, readKoping, runCommandLine, writeBook } from "./commandLine";

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await createFolder();
});
afterAll(() => rm(folder, { recursive: true }));

/** All the text of a file, part after part. */
const readText = async (file: string): Promise<string> =>
  Object.values(unzipSync(await readFile(file)))
    .map((part) => strFromU8(part))
    .join("\n");

test("prepare takes the sheet of checks and the undo out of the file, and says what; the original is as it was", async () => {
  const file = await writeBook(path.join(folder, "koping.xlsx"), readKoping());
  const written = await runCommandLine("write", file, "--in-place", "--what", "controls");
  expect(written).toMatchObject({ code: 0 });
  const before = await readText(file);
  expect(before).toContain("Delår kontroller");
  const internal = "Internt blad: det hör inte till rapporten";
  expect(before).toContain(internal);

  const out = path.join(folder, "utskick.xlsx");
  const prepared = await runCommandLine("prepare", file, "--out", out, "--json", "--lang", "sv");
  expect(prepared).toMatchObject({ code: 0 });
  expect(JSON.parse(prepared.result)).toMatchObject({ prepared: true });
  expect(prepared.notices).toContain("Bladet Delår kontroller tas bort.");
  const after = await readText(out);
  expect(after).not.toContain("Delår kontroller");
  expect(after).not.toContain(internal);
  expect(await readText(file)).toBe(before);
});
