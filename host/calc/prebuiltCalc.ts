import { fileURLToPath } from "node:url";

/** The file that `prebuildUniverCalc` makes and `createCalc` loads. Never committed. */
export const PREBUILT_CALC = fileURLToPath(new URL("../../build/calc/univerCalc.cjs", import.meta.url));
