/**
 * What a word in the header of a figure says of the figure. `none` says nothing: "Avvikelse mot budget". `made` needs a
 * figure beside it: "Beräknat bokslut". A header with any other word is not read by its words.
 */
export type HeaderWord =
  | "plan"
  | "planned"
  | "outcome"
  | "spending"
  | "forecast"
  | "made"
  | "accounts"
  | "net"
  | "deviation"
  | "remaining"
  | "not"
  | "original"
  | "revised"
  | "including"
  | "change"
  | "previous"
  | "whole"
  | "none";

const readPairs = (says: HeaderWord, words: string): readonly (readonly [string, HeaderWord])[] =>
  words.split(" ").map((word) => [word, says] as const);

/** Without case; each is also the end of a compound whose beginning is one of `headerPrefixes`. */
export const headerWords: ReadonlyMap<string, HeaderWord> = new Map([
  ...readPairs("plan", "budget budgeten budgetens budg bud anslag anslaget ram ramen budgetanslag budgetmedel"),
  ...readPairs("planned", "budgeterad budgeterat budgeterade"),
  ...readPairs("outcome", "utfall utfallet utf redovisat redovisade redov redovisning bokfört bokförda"),
  ...readPairs("outcome", "förbrukat förbrukad förbrukning upparbetat upparbetad upparbetning"),
  // What a project costs: in an operating budget these words are rows, not columns.
  ...readPairs("spending", "utgift utgifter nettoutgift investerat nedlagt nedlagda"),
  ...readPairs("forecast", "prognos prognosen prog progn bedömning bedömningen"),
  ...readPairs("made", "bedömt bedömd beräknat beräknad förväntat förväntad uppskattat uppskattad"),
  ...readPairs("made", "prognosticerat prognosticerad prognostiserat prognostiserad"),
  ...readPairs("accounts", "bokslut bokslutet"),
  ...readPairs("net", "nettokostnad nettokostnader resultat kostnad"),
  ...readPairs("deviation", "avvikelse avvikelsen avvik avv diff differens differensen skillnad överskott underskott"),
  ...readPairs("remaining", "kvar återstår återstående återstod kvarstår kvarstående kvarvarande disponibelt"),
  ...readPairs("not", "ej"),
  ...readPairs("original", "ursprunglig ursprungligt kf fullmäktige fullmäktiges kommunfullmäktige kommunfullmäktiges"),
  ...readPairs("original", "antagen fastställd beslutad beslutat"),
  ...readPairs("revised", "reviderad rev revidering aktuell gällande justerad just ändrad slutlig disponibel"),
  ...readPairs("including", "inkl inklusive inkluderat"),
  ...readPairs("change", "tillägg tilläggen tilläggsanslag tilläggsbudget ombudgetering ombudgeteringar omdisponering"),
  ...readPairs("change", "omdisponeringar omdisp ändringar justeringar ta tb"),
  ...readPairs("previous", "fg föregående föreg förg förra tidigare"),
  ...readPairs("whole", "total totalt totala projekt projektet hela"),
  ...readPairs(
    "none",
    "mot från enligt av att och netto belopp medel tilldelad tilldelat detalj intern ny nytt förbruka över eller",
  ),
]);

/** How compounds begin: "helårsbedömning", "årsprognos", "budgetavvikelse". The word itself where it says something of its own. */
export const headerPrefixes: readonly (readonly [prefix: string, word: string | null])[] = [
  ["helårs", null],
  ["delårs", null],
  ["års", null],
  ["netto", null],
  ["detalj", null],
  ["verksamhets", null],
  ["budget", "budget"],
  ["prognos", "prognos"],
  ["total", "total"],
  ["projekt", "projekt"],
  ["investerings", null],
];

/** Prefixes after which a figure is that of the whole year. */
export const fullYearPrefixes: ReadonlySet<string> = new Set(["helårs", "års"]);
