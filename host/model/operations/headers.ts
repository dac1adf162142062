import { isSameName } from "../sameName";

/**
 * The header that Excel makes of what was asked for: a blank becomes "Kolumn1", and a header that is taken gets a number.
 * (The word is that of a Swedish Excel.)
 */
export function chooseHeader(wanted: string, taken: readonly string[]): string {
  const isTaken = (header: string): boolean => taken.some((other) => isSameName(other, header));
  if (wanted.trim() !== "" && !isTaken(wanted)) return wanted;
  const stem = wanted.trim() === "" ? "Kolumn" : wanted;
  for (let number = wanted.trim() === "" ? 1 : 2; ; number += 1) {
    if (!isTaken(`${stem}${String(number)}`)) return `${stem}${String(number)}`;
  }
}
