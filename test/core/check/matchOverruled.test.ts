import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { matchOverruled } from "../../../src/core/check/matchOverruled";
import type { Finding } from "../../../src/core/finding/finding";
import { overruledFindingsSchema } from "../../../src/core/finding/overruledFinding";
import { printFindingKey } from "../../../src/core/finding/printFindingKey";
import type { CellContent } from "../../../src/core/workbook";
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

const faulty: readonly (readonly CellContent[])[] = [
  ["Kansli", 1000, 900, 950, 50, "Enligt plan"],
  ["Personal", 2000, 1300, 2000, 10, ""],
  ["Ekonomi", 3000, 2000, 3000, 0, ""],
  ["Näringsliv", 4000, 2500, 4000, 0, ""],
  ["Kultur", 5000, 3300, "4 900", 100, ""],
  ["", 600, 300, 500, 100, ""],
  ["", 700, 300, 700, 0, ""],
  ["Skola", 6000, 4000, "", "", ""],
  ["Omsorg", 7000, 6900, 6800, 200, ""],
  ["Teknik", 8000, 5000, 80_000, -72_000, ""],
];
const headers = ["Verksamhet", "Budget", "Utfall", "Prognos", "Avvikelse", "Kommentar"];
const checkFaulty = (rows: typeof faulty, at = 3): readonly Finding[] => {
  const formulas = rows.map((row, index) => {
    const line = String(at + 2 + index);
    const formula = row[0] === "Omsorg" ? `=B${line}-C${line}` : `=B${line}-D${line}`;
    return row.map((content, column) => (column !== 4 || row[0] === "Kansli" ? content : formula));
  });
  const sum = ["Summa", 37_300, 26_500, 99_999, -71_512, ""];
  return checkWorkbook(createWorkbookSnapshot({ name: "Driftbudget", headers, rows, formulas, row: at, below: [sum] }))
    .findings;
};

test("all that was set aside stays so however the rows are sorted and the table is moved", () => {
  const kept = checkFaulty(faulty).filter(({ stops }) => stops !== "write");
  expect(new Set(kept.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  fc.assert(
    fc.property(fc.shuffledSubarray([...faulty], { minLength: faulty.length }), fc.nat(40), (rows, at) => {
      const { open } = matchOverruled(checkFaulty(rows, at), kept.map(setAside));
      expect(open.filter(({ stops }) => stops !== "write")).toEqual([]);
    }),
  );
});

test("another row's budget may change without bringing back what was set aside", () => {
  const rows = faulty.map((row) => (row[0] === "Ekonomi" ? ["Ekonomi", 3100, 2000, 3050, 50, ""] : row));
  const forecast = checkFaulty(faulty).filter(({ rule }) => rule === "forecast/missing");
  const { overruled } = matchOverruled(checkFaulty(rows), forecast.map(setAside));
  expect(overruled).toHaveLength(1);
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
