import { createRequire } from "node:module";
import type { Calc } from "./calc";
import type * as Prebuilt from "./prebuiltEntry";
import { PREBUILT_CALC } from "./prebuiltCalc";

/**
 * `Calc` for Node and jest: from the file that `prebuildUniverCalc` makes (jest does it before the first test).
 * In a page, import `createUniverCalc` itself: the page's bundler does what is done here beforehand.
 */
export function createCalc(): Calc {
  const require = createRequire(import.meta.url);
  const prebuilt = require(PREBUILT_CALC) as typeof Prebuilt;
  return prebuilt.createUniverCalc();
}
