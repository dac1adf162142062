import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { CommandLine } from "./parseCommandLine";
import type { Words } from "./words";

/** Why the result may not be saved where it was asked to; null where it may. */
export function checkTarget(
  { files, target, outputs }: Extract<CommandLine, { readonly kind: "run" }>,
  words: Words,
): string | null {
  for (const output of outputs.values()) {
    if (files.some((file) => isSameFile(file, output))) return words.outputIsSource(output);
  }
  if (target === null) return null;
  for (const file of files) {
    const out = target.kind === "file" ? target.file : file;
    if (target.kind === "file" && isSameFile(file, out)) return words.targetIsSource(out);
    // Excel refuses a file whose ending says another format than its contents.
    const ending = path.extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
    if (path.extname(out).toLowerCase() !== ending) return words.targetName(out, ending);
  }
  return null;
}

/** By what they are and not by what they are called: links and letter case do not tell. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return path.resolve(one) === path.resolve(other);
  const [first, second] = [statSync(one), statSync(other)];
  return first.dev === second.dev && first.ino === second.ino;
}
