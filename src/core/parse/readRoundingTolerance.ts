/**
 * How far a printed result may be from what its printed terms give: each of these figures is rounded by half a last
 * unit, and `unit` is the coarsest that they print (`readPrintedUnit`). A trace is added, since a computer's sums of
 * decimals are off by one. Source: design §7.
 */
export const readRoundingTolerance = (unit: number, termCount: number): number =>
  0.5 * unit * (termCount + 1) * (1 + 1e-9) + 1e-9;
