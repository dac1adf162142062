import { readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { applyTemplate } from "../../export/applyTemplate";
import { createFolder, readKoping, runCommandLine, writeBook } from "./commandLine";
import { convertFiles, findLibreOffice } from "./libreOffice";

// Another program starts up, on a machine that other tests share.
jest.setTimeout(300_000);

let folder: string;
beforeAll(async () => {
  folder = await createFolder();
});
afterAll(() => rm(folder, { recursive: true }));

test("LibreOffice makes pages of the report, and a part that is put into another template takes that template's look", async () => {
  const program = await findWriter();
  if (program === null) {
    console.warn("LibreOffice Writer is not installed: the Word files were not opened in any other program.");
    return;
  }
  const koping = await writeBook(inFolder("koping.xlsx"), readKoping());
  const [part, whole] = [inFolder("part.docx"), inFolder("whole.docx")];
  const asCosts = ["--convention", "budget-minus-forecast"];
  await runCommandLine("report", koping, "--docx", part, ...asCosts);
  await runCommandLine("report", koping, "--docx", whole, "--form", "whole", ...asCosts);
  const inTemplate = inFolder("template.docx");
  await writeFile(inTemplate, applyTemplate(await readFile(part)));

  const pages = inFolder("pages");
  expect(await convertFiles(program, "pdf", pages, [part, whole, inTemplate])).toMatchObject({ code: 0 });
  for (const name of ["part", "whole", "template"]) {
    expect((await readFile(path.join(pages, `${name}.pdf`))).subarray(0, 5).toString()).toBe("%PDF-");
  }

  const texts = inFolder("texts");
  await convertFiles(program, "txt:Text (encoded):UTF8", texts, [part]);
  const text = await readFile(path.join(texts, "part.txt"), "utf8");
  for (const figure of ["40\u00a0358", "+300", "\u2212150", "Rader med prognos (4 av 5)", "+166"]) {
    expect(text).toContain(figure);
  }

  // Every heading is read as one, with the template's font and nothing of its own.
  await convertFiles(program, "fodt", texts, [inTemplate]);
  const opened = await readFile(path.join(texts, "template.fodt"), "utf8");
  expect(opened).toContain("Liberation Serif");
  expect(opened).not.toContain("Arial");
});

const inFolder = (name: string) => path.join(folder, name);

/** LibreOffice may be there without its word processor; then it makes nothing of a plain text either. */
async function findWriter(): Promise<string | null> {
  const program = await findLibreOffice();
  if (program === null) return null;
  await writeFile(inFolder("prov.txt"), "prov");
  await convertFiles(program, "pdf", inFolder("prov"), [inFolder("prov.txt")]);
  return (await stat(inFolder("prov/prov.pdf")).catch(() => null)) === null ? null : program;
}
