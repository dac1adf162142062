/** The ends of an axis and the figures at its lines. */
export type Scale = { readonly minimum: number; readonly maximum: number; readonly marks: readonly number[] };

const MOST_MARKS = 8;

/** Round figures that hold all values and zero; ends and steps that somebody chose stand. */
export function scaleAxis(
  values: readonly number[],
  chosen: { readonly minimum: number | null; readonly maximum: number | null; readonly majorUnit: number | null },
): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const step = chosen.majorUnit ?? roundUp(span / MOST_MARKS);
  const minimum = chosen.minimum ?? Math.floor(low / step) * step;
  const maximum = Math.max(chosen.maximum ?? Math.ceil(high / step) * step, minimum + step);
  const count = Math.min(Math.floor((maximum - minimum) / step + 1e-9), 50);
  return { minimum, maximum, marks: Array.from({ length: count + 1 }, (_, index) => minimum + index * step) };
}

/** The next of 1, 2, 5, 10, 20 … */
function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((one) => one * power >= step) ?? 10;
  return factor * power;
}
