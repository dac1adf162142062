import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readKoping, runCommandLine, runProgram, writeBook } from "../host/headless/commandLine";
import { convertFiles, findLibreOffice, prepareSwedish } from "../host/headless/libreOffice";
import { applyTemplate } from "./applyTemplate";

// `npm run pictures`: pages of the report and of our sheets as the documentation shows them. Needs LibreOffice and the
// programs of poppler (pdftotext, pdftoppm), and for the sheets Calibri or Carlito, which is as wide.

/** A page by what stands on it and on no page before it. */
const pictures = [
  { name: "report", file: "report.docx", page: "Driftredovisning", skip: 1 },
  { name: "report-in-template", file: "report-in-template.docx", page: "Driftredovisning", skip: 0 },
  { name: "overview", file: "sheets.xlsx", page: "Delårsrapport augusti 2019, översikt", skip: 0 },
  { name: "report-sheet", file: "sheets.xlsx", page: "Rader utan prognos (1)", skip: 0 },
] as const;

const images = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), "pages-"));
const inFolder = (name: string) => path.join(folder, name);

/** The number of a page, from 1. `skip` so many of those that have the text: contents name what comes later. */
const findPage = async (pdf: string, text: string, skip: number): Promise<string> => {
  const { result } = await runProgram("pdftotext", [pdf, "-"]);
  const found = result.split("\f").flatMap((page, index) => (page.includes(text) ? [index + 1] : []))[skip];
  if (found === undefined) throw new Error(`No page of ${path.basename(pdf)} has "${text}".`);
  return String(found);
};

try {
  const program = await findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not installed: no pages of the report were made.");
  const koping = await writeBook(inFolder("koping.xlsx"), readKoping());
  const asCosts = ["--convention", "budget-minus-forecast"];
  const sheets = ["--what", "deviations,overview,report", "--out", inFolder("sheets.xlsx")];
  await runCommandLine("write", koping, ...sheets, ...asCosts);
  await runCommandLine("report", koping, "--docx", inFolder("report.docx"), "--form", "whole", ...asCosts);
  await runCommandLine("report", koping, "--docx", inFolder("part.docx"), "--level", "2", ...asCosts);
  await writeFile(inFolder("report-in-template.docx"), applyTemplate(await readFile(inFolder("part.docx"))));
  await prepareSwedish(inFolder("pages"));
  for (const file of new Set(pictures.map((picture) => picture.file))) {
    await convertFiles(program, "pdf", inFolder("pages"), [inFolder(file)]);
  }
  for (const { name, file, page, skip } of pictures) {
    const pdf = inFolder(`pages/${path.parse(file).name}.pdf`);
    const number = await findPage(pdf, page, skip);
    await runProgram("pdftoppm", ["-png", "-r", "80", "-f", number, "-singlefile", pdf, inFolder(name)]);
    await copyFile(inFolder(`${name}.png`), path.join(images, `${name}.png`));
  }
} finally {
  await rm(folder, { recursive: true });
}
