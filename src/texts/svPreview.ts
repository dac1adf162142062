import type { MadePart, ProposalNote } from "../core/plan/deviationProposal";
import { svDecisionNotes } from "./svDecisionNotes";
import { formatCount } from "./formatCount";
import { formatList } from "./formatList";
import { svMapping } from "./svMapping";
import { svReading } from "./svReading";

/** The step before every write. */
export const svPreview = {
  title: "Det här skrivs",
  titleOf: (name: string) => `Det här skrivs: ${name}`,
  nothing: "Inget att skriva",
  lost: "Det finns inget kvar att rätta här. Arbetsboken har ändrats.",
  summary: (content: string, sheets: string) => `${content}, ${sheets}`,
  changed: {
    one: "{count} belopp som redan står i tabellen ändras. Det visas först.",
    other: "{count} belopp som redan står i tabellen ändras. De visas först.",
  },
  changedCells: {
    one: "{count} cell som du har skrivit i ändras. Den visas först.",
    other: "{count} celler som du har skrivit i ändras. De visas först.",
  },
  changedMark: "Ändras",
  convention: {
    label: "Räknesätt",
    change: "Ändra",
    question: (table: string) => `Hur räknar ${table} avvikelser?`,
    unanswered: "Välj räknesätt. Innan dess skrivs inget i tabellen.",
  },
  formats: "Visa plus och minus och markera underskott",
  groups: { deviations: "Avvikelse", sums: "Summor", facts: "Svar som sparas", formats: "Format" },
  made: {
    column: ({ header }) => `Ny kolumn: ${header}`,
    totalsRow: () => "Ny summarad",
    tableSheet: ({ sheet, headers }) =>
      `Nytt blad: ${sheet}, med en tabell som har kolumnerna ${formatList(headers, "and", "sv")}`,
    rangeTable: ({ sheet, table, area, headers }) =>
      `Cellerna ${area} på bladet ${sheet} blir tabellen ${table} med kolumnerna ${formatList(headers, "and", "sv")}. Inget som står i cellerna ändras.`,
    sheet: ({ sheet }) =>
      `Nytt blad: ${sheet}. Ångra i Excel når inte längre tillbaka än hit, men Ångra här i panelen tar bort bladet igen.`,
    notesSheet: ({ sheet }) => `Tilläggets dolda blad ${sheet} skapas för att kunna ångra`,
  } as MadeTexts,
  columns: { cell: "Cell", row: "Rad", change: "Nu och efter" },
  becomes: "blir",
  blank: "tomt",
  emptied: "töms",
  /** As Excel shows them. */
  truth: (isTrue: boolean): string => (isTrue ? "SANT" : "FALSKT"),
  /** What an answer means, and the word that stands in the cell. */
  kept: (meaning: string, word: string) => `${meaning} (sparas som ${word})`,
  typed: (content: string) => `${content} (inskrivet)`,
  /** A figure cell that holds text, which no formula counts. */
  heldAsText: (content: string) => `text: ”${content}”`,
  ownFormula: (content: string) => `${content} (formel)`,
  formula: "en formel",
  showFormula: "Visa formeln",
  showFormulas: "Visa formlerna",
  formulaNow: (cell: string) => `${cell} nu`,
  sameFormula: (cell: string) => `samma formel som ${cell}`,
  sumOfEach: "summan av varje kolumn",
  meanings: {
    difference: (first: string, second: string) => `${first} − ${second}`,
    addition: (first: string, second: string) => `${first} + ${second}`,
    result: (parts: readonly string[]) => parts.join(" + "),
    sum: (header: string) => `summan av ${header}`,
    sumLabel: "räknar själv hur många prognoser som finns",
  },
  signedFormat: "tal med plus och minus",
  formatAsAbove: "samma talformat som raderna ovanför",
  formatNoText: "cellens format ändras från text, annars räknar formeln inte",
  deficitMark: "underskott i fet stil och färg",
  notes: {
    protected: () => "Bladet är skyddat, så inget skrivs här. Ta bort skyddet (Granska, Ta bort bladets skydd).",
    findings: () => "Inget skrivs i tabellen förrän det här är rättat:",
    "right-taken": () =>
      "Kolumn för avvikelse saknas, och cellerna till höger om tabellen är upptagna. Infoga en kolumn med rubriken Avvikelse.",
    "below-taken": ({ cell }) => `Ingen summarad läggs till: något står redan i ${cell} under tabellen.`,
    "grand-total-inside": ({ cell }) => `Ingen summarad läggs till: tabellen har en summa i ${cell}.`,
    "own-formulas": ({ header, cellCount }) =>
      `Dina egna formler i ${header} stämmer och står kvar (${formatCount(cellCount, { one: "{count} cell", other: "{count} celler" }, "sv")}).`,
    "in-the-way": ({ sheet, cell }) =>
      `Inget skrivs på bladet ${sheet}: något står redan i ${cell}, där bladet behöver plats. Flytta det längre ned eller åt höger.`,
    "facts-protected": () => "Svaret om räknesätt kan inte sparas: bladet med Rapportuppgifter är skyddat.",
    "several-tables": ({ table, names }) =>
      `${table === "operatingBudget" ? "Drift" : "Investering"}: ${formatList(names, "and", "sv")} tas med i den ordningen, var och en för sig. Ska en tabell inte ingå, välj ”${svMapping.none}” för den under ”${svReading.otherTables}” i fliken Budget.`,
    "left-table": ({ table, readTable }) =>
      `Tabellen ${table} ingår inte, eftersom ${readTable} läses. Flytta raderna dit, eller välj vilken av dem som ska läsas under ”${svReading.otherTables}” i fliken Budget.`,
    ...svDecisionNotes,
  } as NoteTexts,
};

export type MadeTexts = {
  readonly [K in MadePart["kind"]]: (part: Extract<MadePart, { readonly kind: K }>) => string;
};

export type NoteTexts = {
  readonly [K in ProposalNote["kind"]]: (note: Extract<ProposalNote, { readonly kind: K }>) => string;
};
