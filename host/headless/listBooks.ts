import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { isLockFile } from "./lockFiles";
import type { Words } from "./words";

export type ListedBooks =
  | { readonly kind: "listed"; readonly files: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

/**
 * The workbooks that the words of a command line mean. A folder means the workbooks in it (not in its folders), and a name
 * with * or ? those that it fits, since not every shell sees to that. Other names are taken as they are, there or not.
 */
export function listBooks(given: readonly string[], words: Words): ListedBooks {
  const files: string[] = [];
  for (const name of given) {
    if (isFolder(name)) {
      const found = listFolder(name).filter(isBook);
      if (found.length === 0) return { kind: "refused", message: words.noBooks(name) };
      files.push(...found.map((file) => path.join(name, file)));
    } else if (/[*?]/.test(path.basename(name)) && !isThere(name)) {
      const folder = path.dirname(name);
      const pattern = readPattern(path.basename(name));
      const found = isFolder(folder) ? listFolder(folder).filter((file) => isBook(file) && pattern.test(file)) : [];
      if (found.length === 0) return { kind: "refused", message: words.noMatch(name) };
      files.push(...found.map((file) => path.join(folder, file)));
    } else files.push(name);
  }
  return { kind: "listed", files };
}

function listFolder(folder: string): string[] {
  return readdirSync(folder).sort((one, other) => one.localeCompare(other, "sv"));
}

/** By its name alone: other files of a folder are nobody's mistake. */
function isBook(file: string): boolean {
  return /\.xls[xm]$/i.test(file) && !isLockFile(file);
}

function readPattern(text: string): RegExp {
  const escaped = text.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "iu");
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isThere(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false }) !== undefined;
}
