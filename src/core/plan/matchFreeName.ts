import type { WorkbookSnapshot } from "../workbook";

/**
 * The name for something new, a table with its sheet or a sheet: the first of the wanted names that no sheet and no table of the
 * workbook has (case is no difference to Excel), else the last of them with a number after it: "Delår_Mål_2".
 * `planned` are names that the same plan gives to something else.
 */
export const matchFreeName = (
  { sheets, tables }: Pick<WorkbookSnapshot, "sheets" | "tables">,
  wanted: readonly [string, ...(readonly string[])],
  planned: readonly string[] = [],
): string => {
  const taken = new Set(
    [...sheets, ...tables]
      .map(({ name }) => name)
      .concat(planned)
      .map((name) => name.toLocaleLowerCase("sv")),
  );
  const isFree = (name: string): boolean => !taken.has(name.toLocaleLowerCase("sv"));
  const free = wanted.find(isFree);
  if (free !== undefined) return free;
  const last = wanted.at(-1) ?? wanted[0];
  let number = 2;
  while (!isFree(`${last}_${String(number)}`)) number += 1;
  return `${last}_${String(number)}`;
};
