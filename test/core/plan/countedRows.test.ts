import { readSummary } from "../../../src/commands/readCheck";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { createWorkbookSnapshot } from "../snapshot";
import { propose, readValues } from "./propose";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];

test.each(["varav förskola", "- varav förskola", "Därav köpt verksamhet", "  varav: hyra"])(
  "a row called %s is counted in the row above it and nowhere else, yet has its own deviation",
  (label) => {
    const snapshot = createWorkbookSnapshot({
      name: "Driftbudget",
      headers,
      rows: [
        ["Skola", 1000, 1100, ""],
        [label, 400, 450, ""],
        ["Kultur", 200, 190, ""],
      ],
    });
    const proposal = propose(snapshot);
    expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ D5: -100, D6: -50, D7: 10 });
    expect(readValues(proposal, "Driftbudget", "sums")).toMatchObject({ B8: 1200, C8: 1290, D8: -90 });
    const [table] = checkWorkbook(snapshot).report.budgetTables;
    expect(table && readSummary(table)).toMatchObject({
      rowCount: 2,
      budget: { sum: 1200 },
      forecast: { sum: 1290 },
      deviation: { sum: -90 },
    });
  },
);

test("a part of a row without a forecast of its own is no missing forecast, and the sum says Summa", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Driftbudget",
    headers,
    rows: [
      ["Skola", 1000, 1100, ""],
      ["varav förskola", 400, "", ""],
      ["Kultur", 200, 190, ""],
    ],
  });
  expect(checkWorkbook(snapshot).findings.map(({ rule }) => rule)).not.toContain("forecast/missing");
  const proposal = propose(snapshot);
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ D5: -100, D6: "", D7: 10 });
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ A8: "Summa", B8: 1200, C8: 1290, D8: -90 });
});

const withRevenue = [
  ["Kansli", 100, 90, 10],
  ["Personal", 200, 220, -20],
  ["Ekonomi", 310, 300, 10],
  ["Näringsliv", 400, 400, 0],
  ["Hyresintäkter", 100, 120, 20],
  ["Taxor och avgifter", 50, 40, -10],
];

test("right deviations of revenues among costs are never overwritten: Radtyp must say which they are first", () => {
  const asked = propose(createWorkbookSnapshot({ name: "Driftbudget", headers, rows: withRevenue }));
  expect(asked.tables[0]).toMatchObject({
    state: "blocked",
    notes: [{ kind: "findings", findings: [{ rule: "sign/mixed" }] }],
  });
  expect(asked.plan.writes).toEqual([]);
  const typed = withRevenue.map((row, index) => [...row, index < 4 ? "kostnad" : "intäkt"]);
  const answered = propose(
    createWorkbookSnapshot({ name: "Driftbudget", headers: [...headers, "Radtyp"], rows: typed }),
  );
  expect(answered.tables[0]?.state).toBe("ready");
  expect(Object.values(readValues(answered, "Driftbudget", "deviations"))).toEqual([10, -20, 10, 0, 20, -10]);
});

const createDepartments = (count: number) => ({
  name: "Driftbudget",
  headers,
  rows: Array.from({ length: count }, (_, department) => [
    [`Enhet ${String(department)}`, 1000, 900, ""],
    [`Summa avdelning ${String(department)}`, 1000, 900, ""],
  ]).flat(),
});

test("sums of so many names that Excel would refuse a formula with all of them are told of instead", () => {
  const few = propose(createWorkbookSnapshot(createDepartments(20)));
  const longest = few.plan.writes.flatMap((write) =>
    write.kind === "setContents" ? write.after.formulas.flat().map((formula) => String(formula).length) : [],
  );
  expect(few.tables).toMatchObject([{ state: "ready" }]);
  expect(Math.max(...longest)).toBeLessThan(8192);
  const many = propose(createWorkbookSnapshot(createDepartments(60)));
  expect(many.plan.writes).toEqual([]);
  expect(many.tables).toMatchObject([
    { state: "blocked", notes: [{ kind: "findings", findings: [{ rule: "row/total-inside" }] }] },
  ]);
});

test("where Radtyp tells the sums apart, a table may have any number of them", () => {
  const table = createDepartments(60);
  const proposal = propose(
    createWorkbookSnapshot({
      ...table,
      headers: [...headers, "Radtyp"],
      rows: table.rows.map((row, index) => [...row, index % 2 === 0 ? "kostnad" : "summa"]),
    }),
  );
  expect(proposal.tables).toMatchObject([{ state: "ready" }]);
  expect(readValues(proposal, "Driftbudget", "sums")).toMatchObject({ B125: 60_000, C125: 54_000 });
});
