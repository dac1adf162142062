import type { ColumnKey } from "../vocabulary/keys";
import type { StatusCode } from "../vocabulary/statusCodes";
import type { TableSnapshot } from "../workbook";

/** A recognised table whose rows people report in, one thing a row. */
export type ReportTable<Entry> = {
  readonly source: TableSnapshot;
  /** Which of the table's columns plays which role, as an index into `source.headers`. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Roles that several columns could play and nothing decides between. None is in `columns`. */
  readonly undecidedColumns: ReadonlyMap<ColumnKey, readonly number[]>;
  /** In the order of the sheet; rows without anything in them are left out. */
  readonly entries: readonly Entry[];
};

/** Where an entry stands, and what it is known by when the table is sorted or its words are changed. */
export type EntryPlace = {
  /** In the table's body, from 0. */
  readonly index: number;
  /** Its Nr: "M1", "A12", "I4", "U3", "H2"; null where the row has none, and the form can only show it. */
  readonly number: string | null;
};

/** A status as somebody wrote it. `code` is null where neither our words nor the table Statusord know it. */
export type WrittenStatus = { readonly word: string; readonly code: StatusCode | null };

export type Goal = EntryPlace & {
  readonly title: string;
  /** Ansvarig enhet; "" where nothing is said, here and below. */
  readonly orgUnit: string;
  /** How the department contributes: plain text, a blank line parts paragraphs. */
  readonly contribution: string;
  /** Så långt har vi kommit: paragraphs, `## ` before a sub-heading, `Bild: ` before the caption of an empty picture place. */
  readonly commentary: string;
  /** Whether the goal is reached: yes, partly, no or not yet to be judged; null where nobody has answered. */
  readonly answer: WrittenStatus | null;
  readonly reason: string;
};

/** `extra`: what the year is spent on (Satsar extra på). `continuing`: good things that go on (Fortsätter med). */
export type ActivityGroup = "extra" | "continuing";

export type Activity = EntryPlace & {
  /** Its goal as the row says it, by Nr ("M1"), by place ("1") or by words; "" where it says nothing. */
  readonly goalName: string;
  /** The goal's place among the goals' entries, from 0; null where none is meant or the name is unknown. */
  readonly goal: number | null;
  readonly group: ActivityGroup | null;
  readonly text: string;
  readonly orgUnit: string;
  readonly status: WrittenStatus | null;
};

export type Indicator = EntryPlace & {
  readonly goalName: string;
  readonly goal: number | null;
  readonly text: string;
  readonly orgUnit: string;
  /** Villkor and Målvärde in the user's words: "ökar", "minst 50 %", "bland de tio bästa". */
  readonly condition: string;
  readonly target: string;
  /** As written: "2016:57, 2017:55, 2018:54". */
  readonly historyText: string;
  /** The same, oldest first, `Senaste värde` with it. */
  readonly history: readonly IndicatorValue[];
  readonly latestValue: string;
  /** Mäts: how often or by what. */
  readonly measured: string;
  /** Whether the own target will be reached. */
  readonly answer: WrittenStatus | null;
};

/** A measured value. `amount` is null where the text says that there is none ("inget resultat"); `text` is as written: "plac. 77", "82,75 %". */
export type IndicatorValue = { readonly year: number | null; readonly amount: number | null; readonly text: string };

export type Assignment = EntryPlace & {
  readonly text: string;
  /** Beslutsår: blank in the table is the report's own year unless the text names one in brackets, "(2018)". Null where neither is known. */
  readonly year: number | null;
  /** Reference to the decision: "KF 2019-06-17, § 88". */
  readonly decision: string;
  readonly orgUnit: string;
  readonly status: WrittenStatus | null;
  readonly comment: string;
  /** Förslag till nämnden: only the council closes an assignment, the department proposes it. */
  readonly proposal: string;
};

/** Something that happened during the period. The sheet's order is the report's. */
export type ReportEvent = EntryPlace & {
  readonly orgUnit: string;
  readonly parentUnit: string;
  readonly text: string;
  readonly isMostImportant: boolean;
};

/** A word of the municipality's own for one of our codes. */
export type StatusWordEntry = EntryPlace & { readonly word: string; readonly code: StatusCode; readonly uses: string };
