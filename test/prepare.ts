import { prebuildUniverCalc } from "../host/calc/prebuildUniverCalc";

/** Runs once before jest's first test. */
export default async function prepare(): Promise<void> {
  await prebuildUniverCalc();
}
