/** Excel compares the names of sheets, tables, columns and defined names without regard to case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
