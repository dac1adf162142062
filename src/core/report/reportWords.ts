import type { ColumnKey } from "../vocabulary/keys";
import type { HeadingKey } from "../vocabulary/reportHeadings";
import type { ReportState, Unit } from "./interimReport";

/** The words that the report supplies itself. They are Swedish in every language of the pane: `texts` has them. */
export type ReportWords = {
  /** Where a municipality has none of its own. `{år}` is the year of the report. */
  readonly headings: Readonly<Record<HeadingKey, string>>;
  /** "Delårsrapport augusti 2019"; `month` 1 to 12. */
  readonly title: (heading: string, month: number, year: number) => string;
  /** "Med driftbudgetuppföljning nummer 2". */
  readonly followUp: (number: string) => string;
  /** "UTKAST – 1 fel kvarstår", "Beslutad 2019-10-14, § 88". */
  readonly status: (
    state: ReportState,
    errorCount: number,
    decision: { readonly date: string; readonly paragraph: string },
  ) => string;
  /** "Mål – En kommun med hög kvalitet". */
  readonly goal: (title: string) => string;
  /** What a goal's table is called in a list of all: "En kommun med hög kvalitet: Saker som vi vill satsa extra på i år". */
  readonly goalTable: (title: string, table: string) => string;
  /** "Belopp i tkr". */
  readonly unitLine: (unit: Unit) => string;
  readonly columns: Readonly<
    Record<
      | "deviation"
      | "status"
      | "assignmentStatus"
      | "indicator"
      | "target"
      | "answer"
      | "assignment"
      | "comment"
      | "proposal",
      string
    >
  >;
  readonly sum: string;
  /** "Rader med prognos (4 av 5)"; `lacking` is the role that is missing in the others, null where it is several. */
  readonly rowsWith: (lacking: ColumnKey | null, count: number, ofCount: number) => string;
  /** "Rader utan prognos (1)". */
  readonly rowsWithout: (lacking: ColumnKey | null, count: number) => string;
  /** "Prognos saknas för Ekonomiadministration, inventarier (budget 3 100 tkr)." */
  readonly missing: (lacking: ColumnKey, rows: readonly LackingRow[] | "all") => string;
  /** Why a table has no deviations: nobody has said how it counts them, or it lacks what that needs. */
  readonly noDeviation: (why: "no-convention" | "no-columns") => string;
  /** Costs and income carry plus alike, so they have no sum. */
  readonly mixedSigns: string;
  /** The same where no deviations are printed either: then nothing has a sum. */
  readonly mixedUnsummed: string;
  readonly rounding: string;
  /** What an explanation in a row of a table is put after: "Kollektivtrafik (+100)". */
  readonly explained: (row: string, deviation: number | null, decimals: number) => string;
  readonly latestValue: (value: string) => string;
  /** Words that follow the gender of what they are about: en aktivitet är Klar, ett uppdrag är Klart. */
  readonly genderForms: readonly { readonly common: string; readonly neuter: string }[];
};

/** A row that lacks a figure, with the figure that it has: its budget, or its forecast where that is what is missing. */
export type LackingRow = {
  readonly label: string;
  readonly known: { readonly key: "budget" | "forecast"; readonly amount: number } | null;
  readonly unit: Unit | null;
  readonly decimals: number;
};
