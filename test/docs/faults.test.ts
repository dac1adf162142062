import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printFaults } from "./printFaults";

test("the guide to faults is what the tests try (npm run faults writes it anew)", () => {
  expect(readFileSync(join(__dirname, "../../docs/fel-och-utfall.md"), "utf8")).toBe(printFaults());
});
