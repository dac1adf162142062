import { printLists, printSought } from "../formula/printSought";
import type { EntryPlace } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import { type EntrySource, printLookup, readEntryCell } from "./entrySource";
import type { GenderForms } from "./goalSheetWords";
import { readShown } from "./planLiveCell";
import { printFormulaCell, printTextCell } from "./printCells";
import type { SheetCell, SheetStyle } from "./sheetContent";

/**
 * A status that follows the table, in the gender of what it is said of: en aktivitet är Klar, ett uppdrag är Klart. Only
 * the words of `forms` are turned; every other word stands as it was written.
 */
export const planStatusCell = (
  source: EntrySource,
  entry: EntryPlace,
  key: ColumnKey,
  gender: keyof GenderForms,
  forms: readonly GenderForms[],
  style: SheetStyle,
): SheetCell => {
  const lookup = printLookup(source, entry, key);
  if (lookup === null) return printTextCell(style, readTurned(readShown(source, entry, key), gender, forms));
  const other = gender === "common" ? "neuter" : "common";
  const [from = '""'] = printLists(
    forms.map((form) => printSought(form[other], "match")),
    "across",
  );
  const [into = '""'] = printLists(
    forms.map((form) => printSought(readCapital(form[gender]), "match")),
    "across",
  );
  // To MATCH an asterisk would be any word.
  return printFormulaCell(
    style,
    `IFERROR(INDEX(${into},MATCH(SUBSTITUTE(TRIM(${lookup}),"*",""),${from},0)),IFERROR(${lookup}&"",""))`,
    readTurned(String(readEntryCell(source, entry, key)), gender, forms),
  );
};

const readTurned = (word: string, gender: keyof GenderForms, forms: readonly GenderForms[]): string => {
  const other = gender === "common" ? "neuter" : "common";
  const form = forms.find((candidate) => candidate[other] === word.trim().toLowerCase());
  return form === undefined ? word : readCapital(form[gender]);
};

const readCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
