import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printFaults } from "./printFaults";

// `npm run faults`: writes the guide to faults and their outcomes anew from what the tests expect.

writeFileSync(fileURLToPath(new URL("../../docs/fel-och-utfall.md", import.meta.url)), printFaults());
