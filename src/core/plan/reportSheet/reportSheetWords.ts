import type { StaleWords } from "../overview/overviewWords";

/** The words of the sheet Delår rapport beside those of the report itself. `{…}` are live parts. */
export type ReportSheetWords = {
  /** "Delår rapport". */
  readonly sheet: string;
  readonly stale: StaleWords;
  /** "Bladet gjordes {date} …" */
  readonly madeAt: string;
  /** Where other rows lack a forecast than when the sheet was made: "{what} saknas för {count} rader." */
  readonly missing: { readonly one: string; readonly many: string };
  /** Stands for what is not known: "–". */
  readonly unknown: string;
  readonly bullet: string;
};
