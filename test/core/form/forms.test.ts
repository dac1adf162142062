import { buildEntrySchema } from "../../../src/core/form/buildEntrySchema";
import { longestCellText } from "../../../src/core/form/formFields";
import { startFormSchema } from "../../../src/core/form/startForm";

const goal = { goal: "En kommun med hög kvalitet", orgUnit: "" };
const goalSchema = buildEntrySchema("goal");
const start = {
  municipality: "Köping",
  committee: "",
  department: "Kommunledningsförvaltningen",
  period: "augusti 2019",
  followUp: "",
  unit: "tkr",
};

test("a goal may be added half filled in, but not without its name", () => {
  expect(goalSchema.safeParse(goal).success).toBe(true);
  expect(goalSchema.safeParse({ ...goal, goal: " \n" }).success).toBe(false);
});

test("a text fills a cell and no more", () => {
  const full = "å".repeat(longestCellText);
  expect(goalSchema.safeParse({ ...goal, commentary: full }).success).toBe(true);
  const issues = goalSchema.safeParse({ ...goal, commentary: `${full}å` }).error?.issues;
  expect(issues?.map(({ code, path }) => [code, path])).toEqual([["too_big", ["commentary"]]]);
});

test("what looks like a formula, quotes, line breaks and emoji are text", () => {
  const commentary = '=SUM(A1)\n+46 "citat" @alla - 😀';
  expect(goalSchema.parse({ ...goal, commentary })["commentary"]).toBe(commentary);
});

test.each(["augusti 2019", "2019-08", "T2 2019"])("a new report may be for %j", (period) => {
  expect(startFormSchema.safeParse({ ...start, period }).success).toBe(true);
});

test.each(["", "augusti", "delår 2 2019"])("a new report may not be for %j", (period) => {
  expect(startFormSchema.safeParse({ ...start, period }).success).toBe(false);
});
