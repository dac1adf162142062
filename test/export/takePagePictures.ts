import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readKoping, runCommandLine, runProgram, writeBook } from "../host/headless/commandLine";
import { convertFiles, findLibreOffice } from "../host/headless/libreOffice";
import { applyTemplate } from "./applyTemplate";

// `npm run pictures`: pages of the report as the documentation shows them. Needs LibreOffice Writer and pdftoppm.

const images = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), "pages-"));
const inFolder = (name: string) => path.join(folder, name);
try {
  const program = await findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not installed: no pages of the report were made.");
  const koping = await writeBook(inFolder("koping.xlsx"), readKoping());
  const asCosts = ["--convention", "budget-minus-forecast"];
  await runCommandLine("report", koping, "--docx", inFolder("report.docx"), "--form", "whole", ...asCosts);
  await runCommandLine("report", koping, "--docx", inFolder("part.docx"), "--level", "2", ...asCosts);
  await writeFile(inFolder("report-in-template.docx"), applyTemplate(await readFile(inFolder("part.docx"))));
  for (const [name, page] of [
    ["report", "4"],
    ["report-in-template", "2"],
  ] as const) {
    await convertFiles(program, "pdf", inFolder("pages"), [inFolder(`${name}.docx`)]);
    const options = ["-png", "-r", "70", "-f", page, "-singlefile"];
    await runProgram("pdftoppm", [...options, inFolder(`pages/${name}.pdf`), inFolder(name)]);
    await copyFile(inFolder(`${name}.png`), path.join(images, `${name}.png`));
  }
} finally {
  await rm(folder, { recursive: true });
}
