import { parseMatchKey } from "../parse/parsePlainText";
import { isBudgetTableKey } from "../vocabulary/vocabularies";
import type { DecidedRow, DecidedTable } from "./decidedReport";
import type { StandingRow, StandingTable } from "./readDecidedTables";

export type MatchedRows = {
  readonly pairs: readonly { readonly decided: DecidedRow; readonly now: StandingRow }[];
  readonly gone: readonly DecidedRow[];
  readonly added: readonly StandingRow[];
};

/**
 * Which row now is which row then: by Nr, in budget tables by code and name together, else by name. Of several with one name
 * those that say the same belong together first. With `isRenamedFound` a row that is left over on both sides and says the same
 * under another name has been renamed.
 */
export const matchDecidedRows = (
  decided: Pick<DecidedTable, "roles" | "rows">,
  standing: Pick<StandingTable, "key" | "roles" | "rows">,
  isRenamedFound: boolean,
): MatchedRows => {
  const shared = decided.roles.filter((role) => standing.roles.includes(role));
  const printCells = (roles: DecidedTable["roles"], { cells }: DecidedRow): string =>
    JSON.stringify(shared.map((role) => cells[roles.indexOf(role)] ?? null));
  const printName = (_: DecidedTable["roles"], row: DecidedRow): string => printRowKey(standing.key, row);
  const printBoth: typeof printCells = (roles, row) => `${printName(roles, row)} ${printCells(roles, row)}`;

  const pairs: { decided: DecidedRow; now: StandingRow }[] = [];
  let gone = decided.rows;
  let added = standing.rows;
  for (const print of [printBoth, printName, ...(isRenamedFound ? [printCells] : [])]) {
    const open = new Map<string, StandingRow[]>();
    for (const now of added) {
      const key = print(standing.roles, now);
      open.set(key, [...(open.get(key) ?? []), now]);
    }
    const taken = new Set<StandingRow>();
    gone = gone.filter((then) => {
      const now = open.get(print(decided.roles, then))?.shift();
      if (now === undefined) return true;
      taken.add(now);
      pairs.push({ decided: then, now });
      return false;
    });
    added = added.filter((row) => !taken.has(row));
  }
  return { pairs, gone, added };
};

const printRowKey = (key: DecidedTable["key"], { number, label }: DecidedRow): string => {
  const [code, name] = [parseMatchKey(number), parseMatchKey(label)];
  if (isBudgetTableKey(key)) return `${code} ${name}`;
  return code === "" ? ` ${name}` : code;
};
