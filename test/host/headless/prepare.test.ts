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

/** The parts of a file that hold a text. */
const findParts = async (file: string, text: string): Promise<readonly string[]> =>
  Object.entries(unzipSync(await readFile(file)))
    .filter(([, part]) => strFromU8(part).includes(text))
    .map(([name]) => name);

test("prepare takes the sheet of checks and the undo out of the file, and says what; the original is as it was", async () => {
  const file = await writeBook(path.join(folder, "koping.xlsx"), readKoping());
  const written = await runCommandLine("write", file, "--in-place", "--what", "controls");
  expect(written).toMatchObject({ code: 0 });
  const original = await readFile(file);
  const internal = ["Delår kontroller", "Internt blad: det hör inte till rapporten", "putSheet"];
  for (const text of internal) expect(await findParts(file, text)).not.toEqual([]);

  const out = path.join(folder, "utskick.xlsx");
  const prepared = await runCommandLine("prepare", file, "--out", out, "--json", "--lang", "sv");
  expect(prepared).toMatchObject({ code: 0 });
  expect(JSON.parse(prepared.result)).toMatchObject({ prepared: true });
  expect(prepared.notices).toContain("Bladet Delår kontroller tas bort.");
  for (const text of internal) expect([text, ...(await findParts(out, text))]).toEqual([text]);
  expect(await readFile(file)).toEqual(original);
});
