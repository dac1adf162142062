import { checkOperatingBudget } from "./checkTable";

test("a table of outcomes and what is left of the budget is whole without a forecast", () => {
  const table = {
    headers: ["Verksamhet", "Årsbudget", "Redovisat", "Kvar av budget"],
    rows: [
      ["Kansli", 100, 60, 40],
      ["Personal", 200, 150, 50],
    ],
  };
  expect(checkOperatingBudget(table)).toEqual([]);
});

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

test("several kinds of change beside the budget that they have led to are not asked about", () => {
  const table = {
    headers: ["Verksamhet", "Ursprunglig budget", "Ombudgetering", "Tilläggsanslag", "Reviderad budget", "Prognos"],
    rows: [["Kansli", 100, 5, 10, 115, 110]],
  };
  expect(checkOperatingBudget(table)).toEqual([]);
});
