import { parseReport } from "../../../src/core/parse/parseReport";
import {
  readActivityCounts,
  readAssignmentCounts,
  readGoalCounts,
  readIndicatorCounts,
} from "../../../src/core/report/readReportCounts";
import { sampleSnapshot } from "../sample";

const { report } = parseReport(sampleSnapshot);

test("Köping has 5 goals, 2 answered with yes and 3 with partly", () => {
  const { total, byAnswer } = readGoalCounts(report.goals);
  expect([total, ...byAnswer]).toEqual([5, ["yes", 2], ["partly", 3]]);
});

test("Köping has 28 rows of activities, 27 distinct, and each status is counted by rows", () => {
  const { total, byStatus } = readActivityCounts(report.activities);
  expect(total).toEqual({ rows: 28, distinct: 27 });
  expect(Object.fromEntries(byStatus)).toEqual({ ongoing: 10, postponed: 1, done: 1, better: 10, good: 5, worse: 1 });
});

test("of Köping's 8 distinct indicators 3 are contradicted, 1 is weak, 1 supported and 3 have no value", () => {
  const { total, byAnswer, byVerdict } = readIndicatorCounts(report.indicators);
  expect(total).toEqual({ rows: 10, distinct: 8 });
  expect(Object.fromEntries(byAnswer)).toEqual({ yes: 10 });
  expect(Object.fromEntries(byVerdict)).toEqual({
    contradicted: { rows: 3, distinct: 3 },
    weak: { rows: 1, distinct: 1 },
    supported: { rows: 1, distinct: 1 },
    noValue: { rows: 5, distinct: 3 },
  });
});

test("Köping has 9 assignments by status, and by year with this year's first", () => {
  const { total, byStatus, byYear } = readAssignmentCounts(report.assignments);
  expect(total).toBe(9);
  expect(Object.fromEntries(byStatus)).toEqual({ ongoing: 5, done: 2, started: 1, postponed: 1 });
  const sums = [...byYear].map(([year, counts]) => [year, [...counts.values()].reduce((sum, count) => sum + count, 0)]);
  expect(sums).toEqual([
    [2019, 2],
    [2018, 3],
    [2017, 2],
    [2015, 2],
  ]);
});

test("a workbook without goals has nothing to count", () => {
  expect(readGoalCounts(null)).toEqual({ total: 0, byAnswer: new Map() });
  expect(readActivityCounts(null).total).toEqual({ rows: 0, distinct: 0 });
  expect(readIndicatorCounts(null).byVerdict.size).toBe(0);
  expect(readAssignmentCounts(null).byYear.size).toBe(0);
});
