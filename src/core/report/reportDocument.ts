import type { ColumnKey } from "../vocabulary/keys";
import type { ReportState, Unit } from "./interimReport";

/**
 * The council's report as it is to be read, before anything is made of it: Word, HTML, plain text or a sheet. Plain data
 * that survives JSON. Every text is text, whatever signs it holds: whoever renders it escapes it.
 */
export type ReportDocument = {
  /** "Delårsrapport augusti 2019". */
  readonly title: string;
  /** "Med driftbudgetuppföljning nummer 2"; null where the follow-up has no number. */
  readonly followUp: string | null;
  /** "Kommunstyrelsen – Kommunledningsförvaltningen"; null where the workbook does not say. */
  readonly organisation: string | null;
  readonly municipality: string | null;
  readonly status: DocumentStatus | null;
  /** In the order of the report. What nobody has written anything for is not here. */
  readonly sections: readonly DocumentSection[];
};

/** How far the report has come, and the line that says so: "UTKAST – 1 fel kvarstår", "Beslutad 2019-10-14, § 88". */
export type DocumentStatus = { readonly state: ReportState; readonly errorCount: number; readonly text: string };

export type SectionKey = "events" | "economy" | "goals" | "assignments" | "earlierAssignments";

/** A section and all under it; its first block is its heading, on level 1. */
export type DocumentSection = { readonly key: SectionKey; readonly blocks: readonly DocumentBlock[] };

export type DocumentBlock =
  /** `level` 1 for a section, one more for each step in. */
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  /** A line break in the text stays one. */
  | { readonly kind: "paragraph"; readonly text: string; readonly isStrong: boolean }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A place that somebody puts a picture in, with what is to stand under it. */
  | { readonly kind: "picture"; readonly caption: string }
  | DocumentTable;

export type DocumentTable = {
  readonly kind: "table";
  /** Its own within the document: "operatingBudget", "goal-1-indicators". */
  readonly id: string;
  /** What it is called where tables are listed, and to those who cannot see it. */
  readonly title: string;
  /** What its amounts are given in, said once: "Belopp i tkr". Null where it has none or nobody has said. */
  readonly unitLine: string | null;
  readonly unit: Unit | null;
  readonly columns: readonly DocumentColumn[];
  /** Sums last. */
  readonly rows: readonly DocumentRow[];
  /** Stand under the table. */
  readonly notes: readonly string[];
  /** The workbook's table that the figures come from, by Excel's id. */
  readonly source: string | null;
};

export type DocumentColumn = {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Of amounts and deviations as they are printed. */
  readonly decimals: number;
  /** The role in `source` that it shows, null for what is no column of the workbook. */
  readonly key: ColumnKey | null;
};

/** `deviation`: an amount whose sign is always printed, plus is surplus. `percent`: a share, 1 is all. */
export type ColumnKind = "text" | "status" | "amount" | "deviation" | "percent";

export type DocumentRow = {
  /** `partialSum`: a sum of some rows, where the whole one cannot be told. `part`: counted in the row above it. */
  readonly kind: "item" | "part" | "heading" | "subtotal" | "partialSum" | "sum";
  /** As many as columns. */
  readonly cells: readonly DocumentCell[];
  /** Of the row in the body of `source`, from 0; null for sums that the report adds. */
  readonly index: number | null;
};

/** In the unit of the table. Null is a figure that is not known; it is printed as a dash and is never zero. */
export type DocumentCell = string | number | null;
