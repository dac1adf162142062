/** The priorities that conditional formats get, and by how much those must grow that are not among them. */
export type Priorities = { readonly numbers: readonly number[]; readonly shift: number };

/**
 * Priorities for conditional formats in their order, 1 being the first. Those of the file keep theirs where that is possible;
 * otherwise all of them grow alike, so that what stands between them keeps its place.
 * @param given what each has in the file; null for new ones
 */
export function choosePriorities(given: readonly (number | null)[]): Priorities {
  const old = given.filter((priority) => priority !== null);
  const isInOrder = old.every((priority, index) => index === 0 || priority > (old[index - 1] ?? 0));
  const newOnes = given.findIndex((priority) => priority !== null);
  const leading = newOnes < 0 ? given.length : newOnes;
  const isNewFirst = given.slice(leading).every((priority) => priority !== null);
  if (!isInOrder || !isNewFirst) return { numbers: given.map((_, index) => index + 1), shift: given.length };
  const shift = Math.max(0, leading - ((old[0] ?? Infinity) - 1));
  return { numbers: given.map((priority, index) => (priority === null ? index + 1 : priority + shift)), shift };
}
