import { checkReadBack } from "../../src/commands/writePlan";
import type { Plan } from "../../src/core/plan/plan";

const plan: Plan = {
  kind: "deviations",
  shapes: [],
  writes: [
    { kind: "addColumn", tableId: "{1}", header: "Avvikelse" },
    {
      kind: "setContents",
      target: { kind: "column", tableId: "{1}", header: "Avvikelse" },
      before: { formulas: [[""], [""], ["=SUM(D5:D6)"]], values: [[""], [""], [0]] },
      after: { formulas: [["=1/3"], ["=2"], ["=SUM(D5:D6)"]], values: [[1 / 3], [2], [0]] },
    },
  ],
};

test("a write whose cells show what the preview promised has no differences, though an own sum beside them follows", () => {
  const readBack = [{ writeIndex: 1, values: [[0.333333333333], [2], [2.333333333333]] }];
  expect(checkReadBack(plan, { readBack })).toEqual([]);
});

test("a cell that shows something else than was promised is named", () => {
  const readBack = [{ writeIndex: 1, values: [[1 / 3], ["#NAME?"], [0]] }];
  expect(checkReadBack(plan, { readBack })).toEqual([
    { tableId: "{1}", header: "Avvikelse", row: 1, promised: 2, found: "#NAME?" },
  ]);
});

const createPlan = (values: readonly number[]): Plan => ({
  kind: "deviations",
  shapes: [],
  writes: [
    {
      kind: "setContents",
      target: { kind: "column", tableId: "{1}", header: "Avvikelse" },
      before: { formulas: values.map(() => [""]), values: values.map(() => [""]) },
      after: { formulas: values.map((_, row) => [`=B${row}-C${row}`]), values: values.map((value) => [value]) },
    },
  ],
});

test("the small difference of two large figures is no difference for the last of their digits", () => {
  const promised = 98_765_432.1 - 98_765_432.4;
  expect(checkReadBack(createPlan([promised]), { readBack: [{ writeIndex: 0, values: [[-0.3]] }] })).toEqual([]);
});

test("a difference that a table in whole or hundredth parts shows is named, however large its figures are", () => {
  const readBack = [{ writeIndex: 0, values: [[98_765_432_100], [0.02]] }];
  expect(checkReadBack(createPlan([98_765_432_100, 0.01]), { readBack })).toMatchObject([{ row: 1, found: 0.02 }]);
});
