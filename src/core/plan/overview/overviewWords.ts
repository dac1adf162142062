import type { BudgetTableKey } from "../../vocabulary/keys";
import type { ReportPeriod, Unit } from "../../report/interimReport";
import type { StatusCode } from "../../vocabulary/statusCodes";

/**
 * The words of the overview. `{…}` in a sentence is where the formula puts a live part. Sentences that count have one
 * form for exactly one and one for all other numbers.
 */
export type OverviewWords = {
  /** "Delår översikt". */
  readonly sheet: string;
  /** "Delårsrapport augusti 2019, översikt", without a period where none is known. */
  readonly title: (period: ReportPeriod | null) => string;
  readonly madeAt: string;
  readonly stale: StaleWords;
  readonly economy: {
    readonly heading: string;
    readonly columns: {
      readonly table: string;
      readonly budget: string;
      readonly actual: string;
      readonly forecast: string;
      readonly deviation: string;
      readonly deviationShare: string;
      readonly spentShare: string;
      readonly yearShare: string;
      readonly rowsWithout: string;
    };
    /** Where sum rows cannot be told from the others: no formula can count the table. */
    readonly unclear: string;
    readonly noDeviation: string;
    readonly mixedSigns: string;
  };
  readonly tables: Readonly<Record<BudgetTableKey, TableWords>>;
  /** Heading of the list of deviations: "{table}" is the table's own name. */
  readonly deviations: { readonly heading: string; readonly verksamhet: string; readonly share: string };
  readonly missing: {
    /** "{rows}" is the list; "{what}" Prognos or Utfall. */
    readonly sentence: string;
    readonly row: string;
    readonly between: string;
    readonly last: string;
    readonly moreOne: string;
    readonly moreMany: string;
    readonly forecast: string;
    readonly actual: string;
  };
  readonly statuses: {
    readonly heading: string;
    readonly activities: string;
    readonly indicators: string;
    readonly count: string;
    readonly thing: string;
    /** "Mål: Ja" stands before the word of an answer or a status. */
    readonly goal: string;
    readonly assignment: string;
    /** "Annat eller inget svar", of goals and indicators; "Annan eller ingen status", of the others. */
    readonly otherAnswer: string;
    readonly otherStatus: string;
    /** "Övrigt eller tomt", of either beside a bar of the chart. */
    readonly otherShort: string;
    readonly sum: string;
    readonly codes: Readonly<Record<StatusCode, { readonly common: string; readonly neuter: string }>>;
  };
  readonly findings: {
    /** "{date}" is when the workbook was checked. */
    readonly heading: string;
    readonly severity: string;
    readonly count: string;
    readonly error: string;
    readonly warning: string;
    readonly info: string;
    readonly overruled: string;
  };
  readonly basis: {
    readonly heading: string;
    readonly explanation: string;
    readonly rank: string;
    readonly missing: string;
  };
  readonly charts: {
    readonly deviations: {
      readonly name: string;
      readonly title: string;
      readonly titleWithUnit: string;
      readonly altText: string;
    };
    readonly statuses: { readonly name: string; readonly title: string; readonly altText: string };
  };
  readonly units: Readonly<Record<Unit, string>>;
  readonly unitLine: string;
};

/** What the sheet says when it no longer shows what the tables hold. `{…}` are live parts. */
export type StaleWords = {
  /** "Bladet är inte aktuellt: {reasons}. Skapa det på nytt." */
  readonly sentence: string;
  readonly gone: string;
  readonly rows: string;
  readonly errors: string;
  readonly texts: string;
  /** Figures that a copied text explains. */
  readonly figures: string;
  readonly between: string;
};

/** The sentences about a budget table. */
export type TableWords = {
  /** What the table is called where there is one of its kind: "Drift". */
  readonly name: string;
  readonly surplus: string;
  readonly deficit: string;
  readonly noDeviation: string;
  /** "Prognos finns för {done} av {all} rader." */
  readonly partialOne: string;
  readonly partialMany: string;
  /** The row that stands out: "{row}" and "{amount}"; the second form where several share the place. */
  readonly most: { readonly one: string; readonly several: string };
  readonly least: { readonly one: string; readonly several: string };
};
