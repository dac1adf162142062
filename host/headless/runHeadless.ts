import path from "node:path";
import { createCalc } from "../calc/createCalc";
import { prebuildUniverCalc } from "../calc/prebuildUniverCalc";
import { addSheet } from "../model/operations/sheets";
import { Workbook } from "../model/workbook";
import { buildPane, isPaneBuilt } from "../workbench/server/buildPane";
import { root } from "../workbench/server/root";
import type { CommandDescription } from "./addInPage";
import { checkTarget } from "./checkTarget";
import { describeHelp } from "./describeHelp";
import { listBooks } from "./listBooks";
import { type AddIn, type AddInOptions, loadAddIn } from "./loadAddIn";
import { isOpenElsewhere } from "./lockFiles";
import { type CommandLine, parseCommandLine, readLanguageWord } from "./parseCommandLine";
import { type FileResult, runOnFile, saveMadeFiles } from "./runOnFile";
import { type CommandLanguage, displayLanguages, words as allWords } from "./words";

/** Where to print: results, and what only concerns the person who waits. */
export type Output = { readonly result: (text: string) => void; readonly notice: (text: string) => void };

/** 0: no errors. 1: errors were found, or what was asked for was not done. 2: a file, or the command, could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Does what the words of a command line ask for. */
export async function runHeadless(args: readonly string[], output: Output): Promise<ExitCode> {
  const word = readLanguageWord(args) ?? "sv";
  const language: CommandLanguage = word === "en" ? "en" : "sv";
  const words = allWords[language];
  const refuse = (message: string): ExitCode => {
    output.notice(`${message}\n${words.seeHelp}`);
    return 2;
  };
  if (word !== language) return refuse(words.noLanguage(word));

  if (!isPaneBuilt(root)) output.notice(words.building);
  const pageFolder = await buildPane(root);
  await prebuildUniverCalc();
  const addInOptions: AddInOptions = {
    pageFolder,
    officeFolder: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
    displayLanguage: displayLanguages[language],
  };

  const commands = await readCommands(addInOptions);
  const line = parseCommandLine(args, commands, words);
  if (line.kind === "help") {
    output.result(describeHelp(commands, words));
    return 0;
  }
  if (line.kind === "refused") return refuse(line.message);
  const listed = listBooks(line.files, words);
  if (listed.kind === "refused") return refuse(listed.message);
  const run = { ...line, files: listed.files };
  const fault = checkTarget(run, words);
  if (fault !== null) return refuse(fault);
  return runOnFiles(run, addInOptions, language, output);
}

/** The page is asked in a workbook of its own, since a command line is to be understood before any file is opened. */
function readCommands(options: AddInOptions): Promise<readonly CommandDescription[]> {
  return askAddIn(options, (addIn) => addIn.describe());
}

/** Asks the page what concerns no workbook. */
async function askAddIn<Answer>(options: AddInOptions, ask: (addIn: AddIn) => Promise<Answer>): Promise<Answer> {
  const workbook = new Workbook(createCalc());
  await workbook.turn("headless", () => addSheet(workbook, "Blad1"));
  const addIn = await loadAddIn(workbook, options);
  try {
    return await ask(addIn);
  } finally {
    addIn.close();
    workbook.dispose();
  }
}

async function runOnFiles(
  line: Extract<CommandLine, { readonly kind: "run" }>,
  addInOptions: AddInOptions,
  language: CommandLanguage,
  output: Output,
): Promise<ExitCode> {
  const words = allWords[language];
  const { files, isJson, isJoined } = line;
  const isSeveral = files.length > 1 || isJoined;
  const results: { readonly file: string; readonly result: FileResult }[] = [];
  for (const [index, file] of files.entries()) {
    if (isSeveral) output.notice(words.progress(index + 1, files.length, file));
    if (line.target === null && isOpenElsewhere(file)) output.notice(words.isOpen(file));
    const result = await runOnFile(file, line, addInOptions, language);
    if (result.kind === "refused") {
      output.notice(result.message);
      return 2;
    }
    if (result.kind === "done") result.answer.notices.forEach((notice) => output.notice(notice));
    else if (!isSeveral || isJson) output.notice(result.message);
    results.push({ file, result });
    if (isSeveral && !isJson) output.result(`${file}: ${describeLine(result)}`);
  }

  const codes = results.map(({ result }) => readExitCode(result));
  const printed = results.map(({ file, result }) => printResult(file, result));
  const [only] = results;
  if (isJoined) return joinResults(line, results, addInOptions, language, output);
  if (isSeveral && isJson) output.result(JSON.stringify(printed, null, 2));
  else if (isSeveral) {
    const count = (code: ExitCode) => codes.filter((other) => other === code).length;
    const total = line.command.isWriting ? words.totalWritten : words.total;
    output.result(total(files.length, count(0), count(1), count(2)));
  } else if (only?.result.kind === "done") {
    const { text } = only.result.answer;
    output.result(isJson || text === null ? JSON.stringify(printed[0], null, 2) : text);
  } else if (isJson) output.result(JSON.stringify(printed[0], null, 2));
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

/** One result of all workbooks. Where one of them could not be read there is none: a report that lacks a part looks whole. */
async function joinResults(
  { command, options, outputs, isJson }: Extract<CommandLine, { readonly kind: "run" }>,
  results: readonly { readonly file: string; readonly result: FileResult }[],
  addInOptions: AddInOptions,
  language: CommandLanguage,
  output: Output,
): Promise<ExitCode> {
  const words = allWords[language];
  const parts = results.flatMap(({ result }) => (result.kind === "done" ? [result.answer.part] : []));
  const joined = await (parts.length < results.length
    ? { kind: "failed" as const, message: words.notJoined }
    : askAddIn(addInOptions, (addIn) => addIn.join(command.name, options, parts)));
  const result = joined.kind === "done" ? await saveMadeFiles(joined, outputs, words) : joined;
  const workbooks = results.map(({ file, result: own }) => printResult(file, own));
  if (result.kind !== "done") {
    output.notice(result.message);
    if (isJson) output.result(JSON.stringify({ workbooks, error: result.message }, null, 2));
    return 2;
  }
  const { answer, made } = result;
  answer.notices.forEach((notice) => output.notice(notice));
  output.result(isJson ? JSON.stringify({ workbooks, ...answer.result, made }, null, 2) : answer.line);
  return readExitCode(result);
}

function describeLine(result: FileResult): string {
  return result.kind === "done" ? result.answer.line : result.message;
}

function readExitCode(result: FileResult): ExitCode {
  if (result.kind !== "done") return 2;
  return result.answer.hasErrors ? 1 : 0;
}

function printResult(file: string, result: FileResult): object {
  if (result.kind !== "done") return { file, error: result.message };
  const { out, made, answer } = result;
  return {
    file,
    ...(out === null ? {} : { out }),
    ...(Object.keys(made).length === 0 ? {} : { made }),
    ...answer.result,
  };
}
