import { readFile } from "node:fs/promises";
import path from "node:path";
import { createCalc } from "../calc/createCalc";
import { describeFileError } from "../file/describeFileError";
import { FileError } from "../file/fileError";
import { openBook } from "../file/openBook";
import type { OpenedFile } from "../file/openedFile";
import { saveFile } from "../file/saveFile";
import type { AddInAnswer } from "./addInPage";
import { checkTargetName } from "./checkTarget";
import { type AddInOptions, loadAddIn } from "./loadAddIn";
import { bookOfLockFile, isLockFile, isOpenElsewhere } from "./lockFiles";
import type { CommandLine } from "./parseCommandLine";
import { replaceFile } from "./replaceFile";
import type { CommandLanguage, Words } from "./words";
import { words as allWords } from "./words";

export type FileResult =
  | {
      readonly kind: "done";
      readonly answer: Extract<AddInAnswer, { readonly kind: "done" }>;
      readonly out: string | null;
      /** The files that the command made, by option. */
      readonly made: Readonly<Record<string, string>>;
    }
  /** The command itself was wrong, whatever the file. */
  | { readonly kind: "refused"; readonly message: string }
  /** This file could not be read or saved. */
  | { readonly kind: "failed"; readonly message: string };

type Run = Extract<CommandLine, { readonly kind: "run" }>;

/** Opens a workbook, lets the add-in do a command in it, and saves it where that was asked for. */
export async function runOnFile(
  file: string,
  { command, options, target, outputs }: Run,
  addInOptions: AddInOptions,
  language: CommandLanguage,
): Promise<FileResult> {
  const words = allWords[language];
  if (isLockFile(file)) return { kind: "failed", message: words.lockFile(file, bookOfLockFile(file)) };
  const out = target === null ? null : target.kind === "file" ? target.file : file;
  if (out !== null && isOpenElsewhere(out)) return { kind: "failed", message: words.targetIsOpen(out) };
  const opened = await openOrDescribe(file, language);
  if ("message" in opened) return { kind: "failed", message: opened.message };
  const { workbook } = opened;
  const fault = out === null ? null : checkTargetName(file, out, words);
  if (fault !== null) {
    workbook.dispose();
    return { kind: "failed", message: fault };
  }
  const addIn = await loadAddIn(workbook, addInOptions);
  try {
    const answer = await addIn.run(command.name, options);
    if (answer.kind === "failed") return { kind: "failed", message: answer.message };
    if (answer.kind === "refused") return answer;
    const made = await saveMadeFiles(answer, outputs, words);
    if (made.kind !== "done" || out === null || !answer.isToBeSaved) return made;
    // A workbook that already holds all that was asked for stands as it is.
    const isUntouched = target?.kind === "inPlace" && !workbook.isDirty;
    const unsaved = isUntouched ? null : await writeOrDescribe(out, await saveFile(opened), words);
    return unsaved === null ? { ...made, out } : { kind: "failed", message: unsaved };
  } finally {
    addIn.close();
    workbook.dispose();
  }
}

async function openOrDescribe(
  file: string,
  language: CommandLanguage,
): Promise<OpenedFile | { readonly message: string }> {
  try {
    return await openBook(await readFile(file), path.basename(file), createCalc());
  } catch (fault) {
    if (fault instanceof FileError) return { message: describeFileError(fault, language) };
    const code = readSystemCode(fault);
    if (code === null) throw fault;
    const words = allWords[language];
    return { message: code === "ENOENT" ? words.noFile(file) : words.unreadable(file, words.reasons[code] ?? code) };
  }
}

/** Puts each file that a command made where its option says. */
export async function saveMadeFiles(
  answer: Extract<AddInAnswer, { readonly kind: "done" }>,
  outputs: ReadonlyMap<string, string>,
  words: Words,
): Promise<FileResult> {
  const made: Record<string, string> = {};
  for (const { option, content } of answer.files) {
    const file = outputs.get(option);
    if (file === undefined) throw new Error(`The add-in made a file for --${option}, which was not asked for.`);
    const fault = await writeOrDescribe(file, Buffer.from(content, "base64"), words);
    if (fault !== null) return { kind: "failed", message: fault };
    made[option] = file;
  }
  return { kind: "done", answer, out: null, made };
}

/** Null where the file was written. */
async function writeOrDescribe(file: string, bytes: Uint8Array, words: Words): Promise<string | null> {
  try {
    await replaceFile(file, bytes);
    return null;
  } catch (fault) {
    const code = readSystemCode(fault);
    if (code === null) throw fault;
    return words.unwritable(file, words.reasons[code] ?? code);
  }
}

/** The code of a fault of the file system, such as ENOENT. */
function readSystemCode(fault: unknown): string | null {
  return fault instanceof Error && "code" in fault && "syscall" in fault ? String(fault.code) : null;
}
