import { assignmentFormSchema } from "../../../src/core/form/assignmentForm";
import { commentFormSchema } from "../../../src/core/form/commentForm";
import { eventFormSchema } from "../../../src/core/form/eventForm";
import { longestCellText } from "../../../src/core/form/formFields";
import { goalFormSchema } from "../../../src/core/form/goalForm";

const goal = {
  title: "En kommun med hög kvalitet",
  orgUnit: "",
  contribution: "",
  commentary: "",
  answer: "",
  reason: "",
};
const assignment = {
  text: "Utreda solcellspark",
  decisionYear: "2017",
  decision: "",
  orgUnit: "",
  status: "Uppskjutet",
  comment: "",
  proposal: "",
};

test("a goal may be left half filled in, but not without its name", () => {
  expect(goalFormSchema.safeParse(goal).success).toBe(true);
  expect(goalFormSchema.safeParse({ ...goal, title: " \n" }).success).toBe(false);
});

test("a text fills a cell and no more", () => {
  const full = "å".repeat(longestCellText);
  expect(goalFormSchema.safeParse({ ...goal, commentary: full }).success).toBe(true);
  const issues = goalFormSchema.safeParse({ ...goal, commentary: `${full}å` }).error?.issues;
  expect(issues?.map(({ code, path }) => [code, path])).toEqual([["too_big", ["commentary"]]]);
});

test("what looks like a formula, quotes, line breaks and emoji are text", () => {
  const commentary = '=SUM(A1)\n+46 "citat" @alla - 😀';
  expect(goalFormSchema.parse({ ...goal, commentary }).commentary).toBe(commentary);
});

test.each(["", "2017", "1999"])("the year of decision may be %j", (decisionYear) => {
  expect(assignmentFormSchema.safeParse({ ...assignment, decisionYear }).success).toBe(true);
});

test.each(["17", "i fjol", "20170"])("the year of decision may not be %j", (decisionYear) => {
  expect(assignmentFormSchema.safeParse({ ...assignment, decisionYear }).success).toBe(false);
});

test("an event and a comment say something", () => {
  const event = { orgUnit: "Kansli", parentUnit: "", text: "", isMostImportant: true };
  expect(eventFormSchema.safeParse(event).success).toBe(false);
  expect(eventFormSchema.safeParse({ ...event, text: "Valet genomfördes." }).success).toBe(true);
  expect(commentFormSchema.safeParse({ section: "operatingBudget", heading: "", text: "Överskott." }).success).toBe(
    true,
  );
});
