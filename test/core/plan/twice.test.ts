import fc from "fast-check";
import { planUndo } from "../../../src/core/plan/planUndo";
import type { SignConvention } from "../../../src/core/vocabulary/signConvention";
import type { CellContent } from "../../../src/core/workbook";
import { kopingSnapshot } from "../koping";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { applyToSnapshot } from "./applyToSnapshot";
import { noChoices, propose } from "./propose";

const amount: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 99_999 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 999_999 }).map((figure) => figure / 100) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom("vet ej", "–", "7 851") },
);
const typedDeviation: fc.Arbitrary<CellContent> = fc.oneof(fc.constant(""), fc.integer({ min: -500, max: 500 }));
const label = fc.constantFrom("Skola", "Omsorg", "Kultur", "Summa vård", "Delsumma", "Nämnd", "", "Summa");

/** Tables as people build them: typed deviations or none, sums inside and under, own totals rows, no column at all. */
const table: fc.Arbitrary<TableDescription> = fc
  .record({
    rows: fc.array(fc.tuple(label, amount, amount, typedDeviation), { minLength: 1, maxLength: 8 }),
    hasDeviation: fc.boolean(),
    totals: fc.option(fc.tuple(fc.constantFrom("Summa", "", "Totalt", "Alla"), amount, amount, typedDeviation)),
    below: fc.constantFrom<readonly (readonly CellContent[])[]>(
      [],
      [["Summa", 1, 2, 3]],
      [[], ["Totalt", "", "", ""]],
      [["Källa"]],
    ),
    isRightFree: fc.boolean(),
    numberFormats: fc.constantFrom(undefined, ["General", "#,##0.0", "#,##0.0", "0"]),
  })
  .map(({ rows, hasDeviation, totals, numberFormats, below, isRightFree }) => {
    const width = hasDeviation ? 4 : 3;
    return {
      name: "Driftbudget",
      headers: ["Verksamhet", "Budget [tkr]", "Prognos 'aug'", "Avvikelse"].slice(0, width),
      rows: rows.map((row) => row.slice(0, width)),
      below: below.map((row) => row.slice(0, width)),
      isRightFree,
      ...(totals === null ? {} : { totals: totals.slice(0, width) }),
      ...(numberFormats === undefined ? {} : { numberFormats: numberFormats.slice(0, width) }),
    };
  });
const convention = fc.constantFrom<SignConvention>(
  "budget-minus-forecast",
  "forecast-minus-budget",
  "actual-minus-budget",
  "budget-plus-actual",
);
const wantsFormats = fc.constantFrom(undefined, true, false);

test("after a write there is nothing left to propose, whatever the table looked like", () => {
  fc.assert(
    fc.property(table, convention, wantsFormats, (description, answer, wanted) => {
      const snapshot = createWorkbookSnapshot(description);
      const choices = {
        conventions: new Map([["{Driftbudget}", answer]]),
        formats: new Map(wanted === undefined ? [] : [["{Driftbudget}", wanted] as const]),
      };
      const after = applyToSnapshot(propose(snapshot, choices).plan, snapshot);
      expect(propose(after, choices).plan.writes).toEqual([]);
      expect(propose(after).plan.writes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("an undone write leaves the workbook as it was", () => {
  fc.assert(
    fc.property(table, convention, (description, answer) => {
      const snapshot = createWorkbookSnapshot(description);
      const { plan } = propose(snapshot, { ...noChoices, conventions: new Map([["{Driftbudget}", answer]]) });
      expect(applyToSnapshot(planUndo(plan), applyToSnapshot(plan, snapshot))).toEqual(snapshot);
    }),
    { numRuns: 100 },
  );
});

test("Köping's workbook, written once, has nothing left to propose", () => {
  const after = applyToSnapshot(propose(kopingSnapshot).plan, kopingSnapshot);
  expect(propose(after).plan.writes).toEqual([]);
  expect(propose(after).groups).toEqual([]);
});

test("a plan touches only deviations, sums and Rapportuppgifter", () => {
  fc.assert(
    fc.property(table, convention, (description, answer) => {
      const snapshot = createWorkbookSnapshot(description);
      const { plan } = propose(snapshot, { ...noChoices, conventions: new Map([["{Driftbudget}", answer]]) });
      const [before] = snapshot.tables;
      const [after] = applyToSnapshot(plan, snapshot).tables;
      expect(after?.body.formulas.map((row) => row.slice(0, 3))).toEqual(
        before?.body.formulas.map((row) => row.slice(0, 3)),
      );
    }),
  );
});
