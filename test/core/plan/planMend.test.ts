import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Rule } from "../../../src/core/finding/finding";
import { planMends } from "../../../src/core/plan/planMends";
import { planUndo } from "../../../src/core/plan/planUndo";
import type { PlanProposal } from "../../../src/core/plan/proposal";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { applyToSnapshot } from "./applyToSnapshot";

const table: TableDescription = {
  name: "Driftbudget",
  headers: ["Verksamhet", "Budget", "Utfall", "Prognos", "Avvikelse"],
  rows: [
    ["Kansli", 1000, 600, 900, 100],
    ["Näringsliv", 2000, 1400, 2100, -100],
    ["Bibliotek", 3000, 1900, 2950, 50],
    ["Fritid", 4000, 2500, 4000, 0],
  ],
  below: [["Summa", 10_000, 6400, 9950, 50]],
};

const change = (row: number, column: number, content: string | number): TableDescription => ({
  ...table,
  rows: table.rows.map((cells, at) => (at === row ? cells.map((cell, of) => (of === column ? content : cell)) : cells)),
});

const mend = (snapshot: WorkbookSnapshot, rule: Rule): PlanProposal | null => {
  const finding = checkWorkbook(snapshot).findings.find((found) => found.rule === rule);
  if (finding === undefined) throw new Error(`There is no finding ${rule}.`);
  return planMends([finding], snapshot);
};

test.each([
  ["a number that stands as text", change(1, 1, "2 000"), "cell/type", "B6", "2 000", 2000],
  ["a deviation that does not follow from its row", change(2, 4, 60), "sum/row", "E7", 60, 50],
  [
    "a typed sum that is not what the rows add up to",
    { ...table, below: [["Summa", 10_000, 6900, 9950, 50]] },
    "sum/column",
    "C9",
    6900,
    6400,
  ],
] as const)(
  "%s is put right in its own cell, shown first, and found right afterwards",
  (_, description, rule, address, before, after) => {
    const snapshot = createWorkbookSnapshot(description);
    const proposal = mend(snapshot, rule);
    expect(proposal?.kind).toBe("mend");
    expect(proposal?.groups).toMatchObject([
      { table: "Driftbudget", cells: [{ address, before, after, isChanged: true }] },
    ]);
    expect(proposal?.counts).toEqual({ cells: 1, sheets: 1, changed: 1 });
    if (proposal === null) return;
    const mended = applyToSnapshot(proposal.plan, snapshot);
    expect(checkWorkbook(mended).findings.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(applyToSnapshot(planUndo(proposal.plan), mended)).toEqual(snapshot);
  },
);

test("a cell that is formatted as text gets the column's number format, so that the number is one", () => {
  const numberFormats = ["@", "@", "#,##0", "#,##0", "#,##0"];
  const snapshot = createWorkbookSnapshot({ ...change(1, 1, "2 000"), numberFormats });
  expect(mend(snapshot, "cell/type")?.plan.writes[0]).toMatchObject({ kind: "setNumberFormats", after: [["General"]] });
});

test("a formula of the user's own is not replaced by a figure", () => {
  const wrong = change(2, 4, 60);
  const formulas = wrong.rows.map((cells) => [...cells.slice(0, 4), "=Driftbudget[[#This Row],[Budget]]-2940"]);
  expect(mend(createWorkbookSnapshot({ ...wrong, formulas }), "sum/row")).toBeNull();
});

test("a finding that has no figure to give is not mended", () => {
  const snapshot = createWorkbookSnapshot(change(1, 3, ""));
  expect(mend(snapshot, "forecast/missing")).toBeNull();
});
