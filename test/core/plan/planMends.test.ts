import { checkWorkbook } from "../../../src/core/check/checkReport";
import { planMends } from "../../../src/core/plan/planMends";
import { createWorkbookSnapshot } from "../snapshot";
import { applyToSnapshot } from "./applyToSnapshot";

const snapshot = createWorkbookSnapshot({
  name: "Driftbudget",
  headers: ["Verksamhet", "Budget", "Prognos"],
  rows: [
    ["Stab", "12 400", "12 650"],
    ["Fastighet", "1 250-", "1 400-"],
    ["Gata", 45000, "oklart"],
  ],
  numberFormats: ["General", "@", "@"],
});
const findings = checkWorkbook(snapshot).findings.filter(({ rule }) => rule === "cell/type");

test("all numbers that are text become numbers in one write, with the minus that stands after them, and words are left", () => {
  const proposal = planMends(findings, snapshot);
  expect(proposal?.counts.cells).toBe(4);
  const after = proposal === null ? snapshot : applyToSnapshot(proposal.plan, snapshot);
  expect(after.tables[0]?.body.values.map((row) => row.slice(1))).toEqual([
    [12400, 12650],
    [-1250, -1400],
    [45000, "oklart"],
  ]);
  expect(after.tables[0]?.body.numberFormats[1]).not.toContain("@");
});

test("where nothing can be mended there is nothing to show", () => {
  expect(planMends([], snapshot)).toBeNull();
});
