import { checkWorkbook } from "../../../src/core/check/checkReport";
import { matchOverruled } from "../../../src/core/check/matchOverruled";
import type { Finding } from "../../../src/core/finding/finding";
import { overruledFindingsSchema } from "../../../src/core/finding/overruledFinding";
import { printFindingKey } from "../../../src/core/finding/printFindingKey";
import { createWorkbookSnapshot } from "../snapshot";
import { kopingPublishedInvestmentBudget } from "../tables/koping";
import { findingOfEveryRule } from "../../texts/findings";

const table = kopingPublishedInvestmentBudget;
const check = (rows = table.rows, row = 3): readonly Finding[] =>
  checkWorkbook(createWorkbookSnapshot({ ...table, rows, row })).findings;

const setAside = (finding: Finding) => ({
  key: printFindingKey(finding),
  reason: "Stämmer enligt beslut",
  by: "ab",
  date: "2019-09-12",
});
const missing = check().find(({ rule }) => rule === "forecast/missing");
const entries = missing === undefined ? [] : [setAside(missing)];

test("a finding that was set aside is kept apart with its reason", () => {
  const { open, overruled } = matchOverruled(check(), entries);
  expect(open.map(({ rule }) => rule)).not.toContain("forecast/missing");
  expect(overruled).toMatchObject([{ finding: { rule: "forecast/missing" }, by: { reason: "Stämmer enligt beslut" } }]);
});

test("it stays set aside when the table moves and its rows are sorted", () => {
  expect(matchOverruled(check([...table.rows].reverse(), 10), entries).overruled).toHaveLength(1);
});

test("it comes back when the figure that it rests on changes", () => {
  const rows = table.rows.map((row, index) => (index === 2 ? [row[0] ?? "", 3200, 0, "", ""] : row));
  const { open, overruled } = matchOverruled(check(rows), entries);
  expect(overruled).toEqual([]);
  expect(open.map(({ rule }) => rule)).toContain("forecast/missing");
});

test("a rule that is switched off says nothing", () => {
  const { open, overruled } = matchOverruled(check(), [], new Set(["sum/column"] as const));
  expect(open.map(({ rule }) => rule)).not.toContain("sum/column");
  expect(overruled).toEqual([]);
});

test("what stops a write can neither be set aside nor switched off", () => {
  const stopping = findingOfEveryRule.map((finding) => ({ ...finding, stops: "write" }) as const);
  const rules = new Set(stopping.map(({ rule }) => rule));
  expect(matchOverruled(stopping, stopping.map(setAside), rules).open).toEqual(stopping);
});

test("no two findings share a key", () => {
  expect(new Set(findingOfEveryRule.map(printFindingKey)).size).toBe(findingOfEveryRule.length);
});

test("what stands in the workbook is read with reason, name and date, and nothing less", () => {
  expect(overruledFindingsSchema.safeParse(entries).success).toBe(true);
  expect(overruledFindingsSchema.safeParse([{ ...entries[0], reason: "" }]).success).toBe(false);
  expect(overruledFindingsSchema.safeParse([{ ...entries[0], date: "i går" }]).success).toBe(false);
});
