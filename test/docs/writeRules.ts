import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printRules } from "./printRules";

// `npm run rules`: writes the guide to all rules anew from the code.

writeFileSync(fileURLToPath(new URL("../../docs/regler.md", import.meta.url)), printRules());
