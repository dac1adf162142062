import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse", "Kommentar"];

test("a forecast written as text is named with its cell and the number that it spells", () => {
  const findings = checkOperatingBudget({ headers, rows: [["Kansli", 7851, "8\u202f001", "", "7 851"]] });
  expect(findings).toEqual([
    {
      rule: "cell/type",
      severity: "error",
      stops: "report",
      table: "Driftbudget",
      sheet: "Drift",
      cell: "C5",
      column: "Prognos",
      row: "Kansli",
      columnKey: "forecast",
      content: "8\u202f001",
      suggestion: 8001,
    },
  ]);
});

test("text that spells no single number has no suggestion", () => {
  const [finding] = checkOperatingBudget({ headers, rows: [["Kansli", 7851, "ca 8 000"]] });
  expect(finding).toMatchObject({ rule: "cell/type", content: "ca 8 000" });
  expect(finding).not.toHaveProperty("suggestion");
});

test("text in the deviation, which a formula would replace, is only a warning", () => {
  expect(checkOperatingBudget({ headers, rows: [["Kansli", 100, 90, "+10"]] })).toMatchObject([
    { rule: "cell/type", cell: "D5", severity: "warning", stops: "nothing", suggestion: 10 },
  ]);
});

test("an error value in the budget is named and nothing is written", () => {
  expect(checkOperatingBudget({ headers, rows: [["Kansli", "#REF!", 90]] })).toMatchObject([
    { rule: "cell/error-value", cell: "B5", content: "#REF!", columnKey: "budget", stops: "write" },
  ]);
});

test("an error value in the deviation does not stop the formula that mends it", () => {
  expect(checkOperatingBudget({ headers, rows: [["Kansli", 100, 90, "#VALUE!"]] })).toMatchObject([
    { rule: "cell/error-value", cell: "D5", stops: "report" },
  ]);
});

test("a text number and an error value are not also missing forecasts", () => {
  const rows = [
    ["Kansli", 100, "90"],
    ["Personal", 100, "#N/A"],
    ["Ekonomi", 100, 90],
  ];
  const rules = checkOperatingBudget({ headers, rows }).map(({ rule }) => rule);
  expect(rules).toEqual(["cell/error-value", "cell/type"]);
});
