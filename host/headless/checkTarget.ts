import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { CommandLine } from "./parseCommandLine";
import type { Words } from "./words";

/** Why the result may not be saved where it was asked to; null where it may. */
export function checkTarget(
  { command, files, target, outputs, isJoined }: Extract<CommandLine, { readonly kind: "run" }>,
  words: Words,
): string | null {
  for (const [option, output] of outputs) {
    const { joinOption } = command;
    if (files.length > 1 && !isJoined) {
      return words.oneOutput(`--${option}`, joinOption === null ? null : `--${joinOption}`);
    }
    if (files.some((file) => isSameFile(file, output))) return words.outputIsSource(output);
  }
  if (target?.kind !== "file") return null;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return words.oneTarget;
  return isSameFile(file, target.file) ? words.targetIsSource(target.file) : checkTargetName(file, target.file, words);
}

/** Excel refuses a file whose ending says another format than its contents; null where the name will do. */
export function checkTargetName(file: string, out: string, words: Words): string | null {
  const ending = path.extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  return path.extname(out).toLowerCase() === ending ? null : words.targetName(out, ending);
}

/** By what they are and not by what they are called: links and letter case do not tell. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return path.resolve(one) === path.resolve(other);
  const [first, second] = [statSync(one), statSync(other)];
  return first.dev === second.dev && first.ino === second.ino;
}
