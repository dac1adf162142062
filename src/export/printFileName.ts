import type { ReportDocument } from "../core/report/reportDocument";

/** With the ending and a browser's " (1)" under what Windows takes (255), also where each character takes two places. */
const MOST_CHARACTERS = 120;

/**
 * What the report's file is called, without its ending: title and organisation, as far as a file may be called so. What Windows
 * forbids in names is left out, and so are signs that nobody sees: one of them makes a name read backwards.
 */
export function printFileName({ title, organisation }: Pick<ReportDocument, "title" | "organisation">): string {
  const name = [title, organisation]
    .filter((part) => part !== null)
    .join(" ")
    .replace(/[\\/:*?"<>|\p{C}\s]+/gu, " ")
    .replace(/^[. ]+/, "");
  return [...name]
    .slice(0, MOST_CHARACTERS)
    .join("")
    .replace(/[. ]+$/, "");
}
