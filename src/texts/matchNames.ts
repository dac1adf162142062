/** Of the names that a missing table may have: those that other tables have taken, and those that are free. */
export const matchNames = (soughtNames: readonly string[], foundTables: readonly string[]) => {
  const found = new Set(foundTables.map((name) => name.toLowerCase()));
  const isTaken = (name: string): boolean => found.has(name.toLowerCase());
  return { taken: soughtNames.filter(isTaken), free: soughtNames.filter((name) => !isTaken(name)) };
};
