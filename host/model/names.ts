import { parseAreaAddress } from "./cellAddress";

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** Excel's rules for the name of a sheet; null where it is a good one, otherwise what is wrong. */
export function checkSheetName(name: string): string | null {
  if (name.trim() === "") return "A sheet's name cannot be blank.";
  if (name.length > LONGEST_SHEET_NAME) return `A sheet's name has at most ${String(LONGEST_SHEET_NAME)} characters.`;
  if (/[:\\/?*[\]]/.test(name)) return "A sheet's name cannot hold any of : \\ / ? * [ ].";
  if (name.startsWith("'") || name.endsWith("'")) return "A sheet's name cannot begin or end with an apostrophe.";
  return null;
}

/** Excel's rules for the name of a table or a defined name; null where it is a good one, otherwise what is wrong. */
export function checkDefinedName(name: string): string | null {
  if (name.length > LONGEST_NAME) return `A name has at most ${String(LONGEST_NAME)} characters.`;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
    return "A name begins with a letter or _ and holds letters, figures, _ and full stops only.";
  }
  const isReference = parseAreaAddress(name) !== null || /^(R\d*C?\d*|C\d*)$/i.test(name);
  return isReference ? "A name cannot look like a cell's address." : null;
}
