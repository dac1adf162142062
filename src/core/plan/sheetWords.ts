import type { GoalSheetWords } from "./goalSheetWords";
import type { ReportTableWords } from "./reportTableWords";
import type { ControlWords } from "./planControlSheet";
import type { ReportSheetWords } from "./reportSheet/reportSheetWords";
import type { OverviewWords } from "./overview/overviewWords";

/** The words that planners put in cells. They stay Swedish in every language of the pane: `texts` supplies them. */
export type SheetWords = DeviationWords & {
  /** The sheets that show goals, assignments and how they stand. */
  readonly goals: GoalSheetWords;
  /** Tables that are made on request. */
  readonly tables: ReportTableWords;
  readonly overview: OverviewWords;
  readonly reportSheet: ReportSheetWords;
  readonly control: ControlWords;
};

/** Those that deviations and sums need, which the pane has from the start. */
export type DeviationWords = {
  /** Header of a deviation column that we add: "Avvikelse". */
  readonly deviation: string;
  /** Label of a totals row that we add: "Summa". */
  readonly sum: string;
  /** What follows the label while forecasts are missing, in pieces around the two counts: "Summa (prognos för 4 av 5 rader)". */
  readonly partialSum: {
    /** " (prognos för " */
    readonly before: string;
    /** " av " */
    readonly between: string;
    /** " rad)", after a total of exactly one. */
    readonly afterOne: string;
    /** " rader)" */
    readonly afterMany: string;
  };
  /** The table that keeps the answers, where the workbook has none. */
  readonly facts: {
    /** Name of the table and its sheet: "Rapportuppgifter". */
    readonly name: string;
    /** The name where that one is taken: "Delår_Rapportuppgifter". */
    readonly nameIfTaken: string;
    /** Its headers: "Uppgift", "Värde". */
    readonly fact: string;
    readonly value: string;
    /** "Teckenkonvention": followed by a space and the table's name it is the label of the row. */
    readonly convention: string;
  };
};
