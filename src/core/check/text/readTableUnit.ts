import { parseHeader } from "../../parse/parseHeader";
import type { BudgetTable, InterimReport, Unit } from "../../report/interimReport";

/** What a table counts in: as its headers say, else as Rapportuppgifter does; null where nothing does. */
export const readTableUnit = ({ facts }: InterimReport, { source }: BudgetTable): Unit | null => {
  for (const header of source.headers) {
    const { unit } = parseHeader(header);
    if (unit !== null && unit !== "%") return unit;
  }
  return facts.unit;
};

const kronor: Readonly<Record<Unit, number>> = { kr: 1, tkr: 1000, mnkr: 1_000_000 };

/** An amount in another unit: 0.4 mnkr is 400 tkr. */
export const printInUnit = (amount: number, from: Unit, to: Unit): number => (amount * kronor[from]) / kronor[to];
