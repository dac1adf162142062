import type { ReportTableKey } from "../vocabulary/keys";

/** The words in tables that are made on request. Swedish in every language of the pane. */
export type ReportTableWords = {
  /** Before the name of a table whose own is taken: "Delår_". */
  readonly prefix: string;
  /** What a table of the user's own cells is called where its sheet's name cannot be the name of a table. */
  readonly rangeTable: string;
  /** What Excel says of a word that is not in the list, and beside the cells that name a goal. */
  readonly otherWord: { readonly title: string; readonly text: string };
  readonly goalPrompt: { readonly title: string; readonly text: string };
  /** The rows of Rapportuppgifter: "Kommun", "Nämnd" … */
  readonly facts: Readonly<Record<AskedFact, string>>;
  /** Headers of the columns in Statusord that dropdowns take their words from: "Lista aktiviteter". */
  readonly lists: Readonly<Record<StatusList, string>>;
  /** What Gäller says of words for each: "Aktiviteter", "Uppdrag", "Mål, indikatorer". */
  readonly uses: Readonly<Record<StatusList, string>>;
  /** How Gäller begins to name each, as SEARCH finds it: "aktivitet". */
  readonly useStems: Readonly<Record<StatusList, readonly string[]>>;
  /** What a Nr begins with: K, M, A, I, U, H. */
  readonly letters: Readonly<Record<NumberedTableKey, string>>;
};

/** What the user is asked for the report. */
export type AskedFact = "municipality" | "committee" | "department" | "period" | "followUp" | "unit";

/** A list of statuses: activities have where they are and which way they go, assignments where they are, goals and indicators an answer. */
export type StatusList = "activities" | "assignments" | "answers";

/** Tables whose rows have a Nr. */
export type NumberedTableKey = Extract<
  ReportTableKey,
  "comments" | "goals" | "activities" | "indicators" | "assignments" | "events"
>;
