import { applyRule } from "../../../src/core/finding/applyRule";
import { rules } from "../../../src/core/finding/rules";

test("a missing forecast is an error that stops no write, only the report", () => {
  expect(rules["forecast/missing"]).toEqual({ severity: "error", stops: "report" });
});

test("what is found keeps its place and gets the weight of its rule", () => {
  expect(applyRule({ table: "Drift", cell: "D7" }, { rule: "row/unnamed", amounts: [] })).toEqual({
    table: "Drift",
    cell: "D7",
    rule: "row/unnamed",
    amounts: [],
    severity: "error",
    stops: "write",
  });
});

test("an error value stops the write where a sum would spread it, not where our own formula replaces it", () => {
  const stops = (["budget", "actual", "deviation"] as const).map(
    (columnKey) => applyRule({}, { rule: "cell/error-value", columnKey, content: "#REF!" }).stops,
  );
  expect(stops).toEqual(["write", "report", "report"]);
});

test("a report can do without investments, but not without an operating budget", () => {
  const severities = (["operatingBudget", "investmentBudget"] as const).map(
    (tableKey) => applyRule({}, { rule: "table/missing", tableKey, soughtNames: [], foundTables: [] }).severity,
  );
  expect(severities).toEqual(["error", "info"]);
});

test("only what concerns our formulas stops a write", () => {
  const stopping = Object.entries(rules)
    .filter(([, weights]) => ("severity" in weights ? weights.stops : weights.required.stops) === "write")
    .map(([rule]) => rule);
  expect(stopping).toEqual([
    "column/missing",
    "column/ambiguous",
    "cell/error-value",
    "row/unnamed",
    "budget/unrevised",
    "sign/mixed",
  ]);
});
