import { parseMatchKey } from "../parse/parsePlainText";
import type { StatusCode } from "../vocabulary/statusCodes";
import { evaluateIndicator, type IndicatorVerdict } from "./evaluateIndicator";
import type { Activity, Assignment, Goal, Indicator, ReportTable, WrittenStatus } from "./goalReport";

/** `rows` counts what is printed, `distinct` each thing once though it stands under several goals. */
export type Count = { readonly rows: number; readonly distinct: number };

/** By code; what is not answered, or in a word that nobody knows, is under null. Only what there is. */
export type CodeCounts = ReadonlyMap<StatusCode | null, number>;

/** Goals by answer. */
export const readGoalCounts = (
  goals: ReportTable<Goal> | null,
): { readonly total: number; readonly byAnswer: CodeCounts } => {
  const entries = goals?.entries ?? [];
  return { total: entries.length, byAnswer: evaluateCounts(entries, ({ answer }) => readCode(answer)) };
};

/** Activities by status, as rows: one that stands under two goals may have two. */
export const readActivityCounts = (
  activities: ReportTable<Activity> | null,
): { readonly total: Count; readonly byStatus: CodeCounts } => {
  const entries = activities?.entries ?? [];
  return { total: readCount(entries), byStatus: evaluateCounts(entries, ({ status }) => readCode(status)) };
};

/** Indicators by answer, and by what the values say of them. */
export const readIndicatorCounts = (
  indicators: ReportTable<Indicator> | null,
): {
  readonly total: Count;
  readonly byAnswer: CodeCounts;
  readonly byVerdict: ReadonlyMap<IndicatorVerdict, Count>;
} => {
  const entries = indicators?.entries ?? [];
  const verdicts = new Map<IndicatorVerdict, readonly Indicator[]>();
  for (const indicator of entries) {
    const { verdict } = evaluateIndicator(indicator);
    verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), indicator]);
  }
  return {
    total: readCount(entries),
    byAnswer: evaluateCounts(entries, ({ answer }) => readCode(answer)),
    byVerdict: new Map([...verdicts].map(([verdict, its]) => [verdict, readCount(its)])),
  };
};

/** Assignments by status and by the year they were decided; a year that nobody knows is under null. */
export const readAssignmentCounts = (
  assignments: ReportTable<Assignment> | null,
): {
  readonly total: number;
  readonly byStatus: CodeCounts;
  readonly byYear: ReadonlyMap<number | null, CodeCounts>;
} => {
  const entries = assignments?.entries ?? [];
  const years = [...new Set(entries.map(({ year }) => year))].sort((one, other) => (other ?? 0) - (one ?? 0));
  const readStatus = ({ status }: Assignment): StatusCode | null => readCode(status);
  return {
    total: entries.length,
    byStatus: evaluateCounts(entries, readStatus),
    byYear: new Map(
      years.map((year) => [
        year,
        evaluateCounts(
          entries.filter((entry) => entry.year === year),
          readStatus,
        ),
      ]),
    ),
  };
};

const readCode = (status: WrittenStatus | null): StatusCode | null => status?.code ?? null;

const readCount = (entries: readonly { readonly text: string }[]): Count => ({
  rows: entries.length,
  distinct: new Set(entries.map(({ text }) => parseMatchKey(text))).size,
});

const evaluateCounts = <Entry>(entries: readonly Entry[], read: (entry: Entry) => StatusCode | null): CodeCounts => {
  const counts = new Map<StatusCode | null, number>();
  for (const entry of entries) counts.set(read(entry), (counts.get(read(entry)) ?? 0) + 1);
  return counts;
};
