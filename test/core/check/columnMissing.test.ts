import { checkOperatingBudget } from "./checkTable";

test("a table without a forecast says what was looked for and which headers there are, and nothing is written", () => {
  const headers = ["Verksamhet", "Budget", "Gissning"];
  expect(checkOperatingBudget({ headers, rows: [["Kansli", 100, 90]] })).toMatchObject([
    { rule: "column/missing", columnKey: "forecast", table: "Driftbudget", stops: "write", foundHeaders: headers },
  ]);
});

test("a column that two headers name is not missing but ambiguous", () => {
  const headers = ["Verksamhet", "Budget", "Prognos", "Prognos2"];
  const rules = checkOperatingBudget({ headers, rows: [["Kansli", 100, 90, 90]] }).map(({ rule }) => rule);
  expect(rules).toEqual(["column/ambiguous"]);
});

test("a table whose rows have no names lacks its first column", () => {
  expect(checkOperatingBudget({ headers: ["Budget", "Prognos"], rows: [[100, 90]] })).toMatchObject([
    { rule: "column/missing", columnKey: "verksamhet" },
  ]);
});

test("utfall and the deviation may be missing", () => {
  expect(checkOperatingBudget({ headers: ["Verksamhet", "Budget", "Prognos"], rows: [["Kansli", 1, 1]] })).toEqual([]);
});
