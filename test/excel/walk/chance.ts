/** Chance that comes out the same for the same seed. */
export type Chance = {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** A text that nobody has typed before; some look like formulas, figures or markup. */
  readonly text: () => string;
};

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  let count = 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  };
  return { below, pick, text: () => `${pick(["", "'=", "1 ", "<b>", "'+"])}anv-${String(++count)}.` };
}
