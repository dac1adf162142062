import type { CalcValue } from "../../../host/calc/calc";

/** A formula without "=", and the value that it must have. */
export type ExpectedFormula = readonly [formula: string, expected: CalcValue];
