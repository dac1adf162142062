import { describeFinding } from "../../src/texts/describeFinding";
import { en } from "../../src/texts/en";
import type { FindingContext } from "../../src/texts/findingTexts";
import { sv } from "../../src/texts/sv";
import { findingOfEveryRule } from "./findings";

const context: FindingContext = { unit: "tkr", tableKey: "investmentBudget", decimals: 0 };
const cases = [sv, en].flatMap((texts) =>
  findingOfEveryRule.map((finding) => [texts.language, finding.rule, finding, texts] as const),
);

test.each(cases)(
  "in %s, %s says what is wrong and what to do, in whole sentences",
  (_language, _rule, finding, texts) => {
    const { problem, mend } = describeFinding(finding, context, texts);
    for (const words of [problem, mend]) expect(words).toMatch(/^[\p{Lu}\d].*\.$/u);
  },
);

test.each(cases)(
  "in %s, %s names its cell, else its table, else what it looked for",
  (_language, _rule, finding, texts) => {
    const { problem, mend } = describeFinding(finding, context, texts);
    const sought = finding.rule === "table/missing" ? finding.soughtNames[0] : undefined;
    const candidate = finding.rule === "column/ambiguous" ? finding.candidates[0] : undefined;
    expect(`${problem} ${mend}`).toContain(finding.cell ?? sought ?? candidate ?? finding.table);
  },
);

const describeRule = (rule: string, changes: object = {}, texts = sv) => {
  const finding = findingOfEveryRule.find((candidate) => candidate.rule === rule);
  if (finding === undefined) throw new Error(`No example of ${rule}`);
  const { problem, mend } = describeFinding({ ...finding, ...changes }, context, texts);
  return `${problem} ${mend}`.replaceAll("\u00a0", " ");
};

test("a missing forecast says how large the budget is, with its unit and its part of the whole", () => {
  expect(describeRule("forecast/missing", { row: "Ekonomiadministration, inventarier" })).toBe(
    "Prognos saknas för Ekonomiadministration, inventarier. Budgeten är 3 100 tkr, 71 % av investeringsbudgeten. Ange prognos i D7.",
  );
});

test("a missing forecast in a table whose budgets sum to nothing says no part of the whole", () => {
  expect(describeRule("forecast/missing", { budgetShare: null })).toContain(
    "Budgeten är 3 100 tkr. Ange prognos i D7.",
  );
});

test("text that spells a number is answered with that very number, no decimal lost", () => {
  expect(describeRule("cell/type")).toContain("Skriv talet 1 234,56 tkr i D7.");
});

test("text that spells no number is answered with a way out", () => {
  expect(describeRule("cell/type", { content: "se bilaga", suggestion: undefined })).toContain(
    "Skriv ett tal i D7 eller töm cellen.",
  );
});

test("an activity that the commentary does not mention is to be written of in the commentary, not in the activity's cell", () => {
  expect(describeRule("activity/unmentioned")).toContain("Skriv om den i målets lägeskommentar,");
});

test("a workbook without any table is not described with an empty list", () => {
  expect(describeRule("table/missing", { foundTables: [] })).toContain("Den har inga tabeller.");
  expect(describeRule("table/missing", { foundTables: [] }, en)).toContain("It has no tables.");
});

test("two rows without forecasts are both of them, and thousands of rows have their thousands apart", () => {
  expect(describeRule("forecast/none", { rowCount: 2 })).toContain("Prognos saknas på båda raderna.");
  expect(describeRule("forecast/none", { rowCount: 1200 })).toContain("Prognos saknas på alla 1 200 rader.");
});

test("in English the currency stands before the amount and its thousands after", () => {
  expect(describeRule("forecast/missing", {}, en)).toContain("The budget is SEK 3,100 thousand,");
});

test("a convention that cannot be read is answered with the words that can", () => {
  const words = describeRule("fact/unknown", { fact: "Teckenkonvention Driftbudget" });
  expect(words).toContain("till exempel ”budget-minus-forecast”,");
  expect(words).not.toContain("augusti");
});

test("a name that another table has taken is not proposed once more, and the columns are named that it lacks", () => {
  const words = describeRule("table/missing", { foundTables: ["investeringsbudget"] });
  expect(words).toContain("Namnet Investeringsbudget är upptaget");
  expect(words).toContain("verksamhet, budget och prognos");
  expect(words).toContain("döp den till Investering, Investeringar eller Investeringsredovisning.");
});

test("nobody is told to type a number over a formula: the number or the formula is corrected", () => {
  for (const rule of ["sum/row", "sum/column", "sum/subtotal"]) {
    expect(describeRule(rule)).toContain("D7 ska visa");
    expect(describeRule(rule)).not.toContain("Skriv");
  }
});
