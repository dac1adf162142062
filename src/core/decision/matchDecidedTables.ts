import type { DecidedTable } from "./decidedReport";
import type { StandingTable } from "./readDecidedTables";

/**
 * Which table now is which table then: of the same kind and name, else of the same kind in the order of the workbook.
 * `standing` is null for a table that is gone.
 */
export const matchDecidedTables = (
  decided: readonly DecidedTable[],
  standing: readonly StandingTable[],
): readonly { readonly decided: DecidedTable; readonly standing: StandingTable | null }[] => {
  const named = new Map(
    decided.map(
      (table) => [table, standing.find(({ key, name }) => key === table.key && name === table.name)] as const,
    ),
  );
  const taken = new Set(named.values());
  return decided.map((table) => {
    const own = named.get(table);
    const other = own ?? standing.find((one) => one.key === table.key && !taken.has(one)) ?? null;
    if (other !== null) taken.add(other);
    return { decided: table, standing: other };
  });
};
