import { printFaultReport } from "../../src/taskpane/printFaultReport";

test("the error report says what failed and where, and nothing that stands in a cell", () => {
  const fault = new SyntaxError("Unexpected token 'K', \"Kansli får 1 200\" is not valid JSON");
  fault.stack = [
    `SyntaxError: ${fault.message}`,
    "    at JSON.parse (<anonymous>)",
    "    at readCheck (https://kommunen.example/tillagg/taskpane.js:12:345)",
    "render@https://kommunen.example/tillagg/vendors.js:1:9",
    "Kansli får 1 200",
  ].join("\n");
  expect(printFaultReport(fault, "Edge 140")).toBe(
    "Delårsrapport: SyntaxError\n  readCheck taskpane.js:12:345\n  render vendors.js:1:9\nEdge 140",
  );
});

test("what is no error is told by its kind alone", () => {
  expect(printFaultReport("Kansli", "Edge 140")).toBe("Delårsrapport: string\nEdge 140");
});
