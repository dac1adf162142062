import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { StatusWordEntry } from "../report/goalReport";
import type { InterimReport, ReportPeriod } from "../report/interimReport";
import type { ReportTableKey } from "../vocabulary/keys";
import type { TableSnapshot } from "../workbook";
import { matchGoal } from "./matchGoal";
import { matchYearColumns } from "./matchYearColumns";
import { parseActivityGroup } from "./parseActivityGroup";
import { parseAnyYear, parseBracketedYear } from "./parseAssignmentYear";
import { parseIndicatorValues } from "./parseIndicatorValues";
import { parsePlainText } from "./parsePlainText";
import { parseReportTable } from "./parseReportTable";
import { parseStatus, parseStatusMeaning } from "./parseStatus";
import { readCellText } from "./readCellText";
import type { ColumnRoles } from "./reportAnswers";

export type GoalTables = Pick<
  InterimReport,
  "events" | "goals" | "activities" | "indicators" | "assignments" | "statusWords"
>;

/** What Viktigast says where it says no. */
const noWords: ReadonlySet<string> = new Set(["", "nej", "n", "0", "false", "falskt", "-", "no"]);

/**
 * Reads what the workbook says of goals, activities, indicators, assignments and events. The findings are words of
 * Statusord that mean none of ours. `sources` are the tables to read, null for a kind that is not there; `readRoles` gives
 * what the user has said of the columns of one.
 */
export const parseGoalTables = (
  sources: Readonly<Record<ReportTableKey, TableSnapshot | null>>,
  period: ReportPeriod | null,
  readRoles: (source: TableSnapshot) => ColumnRoles,
): { readonly tables: GoalTables; readonly findings: readonly Finding[] } => {
  const words = parseStatusWords(sources.statusWords, period, readRoles);
  const ownWords = words.table?.entries ?? [];

  const goals =
    sources.goals &&
    parseReportTable(sources.goals, "goals", period, readRoles(sources.goals), (place, read) => ({
      ...place,
      title: read("goal"),
      orgUnit: read("orgUnit"),
      contribution: read("contribution"),
      commentary: read("commentary"),
      answer: parseStatus(read("answer"), "goals", ownWords),
      reason: read("reason"),
    }));
  const readGoal = (goalName: string) => ({ goalName, goal: matchGoal(goalName, goals?.entries ?? []) });

  const activities =
    sources.activities &&
    parseReportTable(sources.activities, "activities", period, readRoles(sources.activities), (place, read) => ({
      ...place,
      ...readGoal(read("goal")),
      group: parseActivityGroup(read("group")),
      text: read("activity"),
      orgUnit: read("orgUnit"),
      status: parseStatus(read("status"), "activities", ownWords),
    }));

  const indicatorSource = sources.indicators;
  const yearColumns = indicatorSource === null ? [] : matchYearColumns(indicatorSource.headers);
  const indicators =
    indicatorSource &&
    parseReportTable(indicatorSource, "indicators", period, readRoles(indicatorSource), (place, read) => ({
      ...place,
      ...readGoal(read("goal")),
      text: read("indicator"),
      orgUnit: read("orgUnit"),
      condition: read("condition"),
      target: read("target"),
      historyText: read("history"),
      history: parseIndicatorValues(
        read("history"),
        read("latestValue"),
        read("indicator"),
        yearColumns.map(({ index, year }) => ({ year, text: readCellText(indicatorSource, place.index, index) })),
      ),
      latestValue: read("latestValue"),
      measured: read("measured"),
      answer: parseStatus(read("answer"), "indicators", ownWords),
    }));

  const assignments =
    sources.assignments &&
    parseReportTable(sources.assignments, "assignments", period, readRoles(sources.assignments), (place, read) => ({
      ...place,
      text: read("assignment"),
      year:
        parseAnyYear(read("decisionYear")) ??
        parseBracketedYear(read("assignment")) ??
        parseAnyYear(read("decision")) ??
        period?.year ??
        null,
      decision: read("decision"),
      orgUnit: read("orgUnit"),
      status: parseStatus(read("status"), "assignments", ownWords),
      comment: read("comment"),
      proposal: read("proposal"),
    }));

  const events =
    sources.events &&
    parseReportTable(sources.events, "events", period, readRoles(sources.events), (place, read) => ({
      ...place,
      orgUnit: read("orgUnit"),
      parentUnit: read("parentUnit"),
      text: read("event"),
      isMostImportant: !noWords.has(parsePlainText(read("mostImportant"))),
    }));

  return {
    tables: { events, goals, activities, indicators, assignments, statusWords: words.table },
    findings: words.findings,
  };
};

const parseStatusWords = (
  source: TableSnapshot | null,
  period: ReportPeriod | null,
  readRoles: (source: TableSnapshot) => ColumnRoles,
): { readonly table: GoalTables["statusWords"]; readonly findings: readonly Finding[] } => {
  if (source === null) return { table: null, findings: [] };
  const unknown: { readonly index: number; readonly word: string; readonly meaning: string }[] = [];
  const table = parseReportTable(
    source,
    "statusWords",
    period,
    readRoles(source),
    (place, read): StatusWordEntry | null => {
      const [word, meaning] = [read("statusWord"), read("meaning")];
      const code = parseStatusMeaning(meaning);
      if (word === "") return null;
      if (code === null) unknown.push({ index: place.index, word, meaning });
      return code === null ? null : { ...place, word, code, uses: read("uses") };
    },
  );
  const findings = unknown.map(({ index, word, meaning }) =>
    applyRule(describeEntryPlace(table, index, "meaning", word), {
      rule: "status-word/unknown",
      word,
      content: meaning,
    }),
  );
  return { table, findings };
};
