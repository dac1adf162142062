import { readTableUnit } from "../../check/text/readTableUnit";
import { type BudgetFormulas, readBudgetFormulas } from "../../formula/budgetFormulas";
import type { BudgetTable, InterimReport, Unit } from "../../report/interimReport";
import { readTableDecimals } from "../readTableDecimals";
import { readTableName } from "../../report/readTableName";
import type { OverviewWords, TableWords } from "./overviewWords";

/** A budget table in the overview. */
export type BudgetPart = {
  readonly table: BudgetTable;
  /** "Drift", with what tells it apart where there are several of its kind: "Drift, Skola". */
  readonly name: string;
  readonly words: TableWords;
  readonly unit: Unit | null;
  readonly decimals: number;
  /** Null where no formula can count the table. */
  readonly formulas: BudgetFormulas | null;
  /** Where the basis lists the table's rows, on the overview itself; null where it does not. */
  readonly basis: BasisPlace | null;
};

/** `row`: of the first row of figures, from 0; `count` of them follow, in the order of the table, then those without a forecast. */
export type BasisPlace = { readonly row: number; readonly count: number };

/** The columns of the basis. */
export const basisColumns = { name: 0, budget: 1, outcome: 2, deviation: 3, rank: 4, missing: 5 } as const;

/** How many rows without a forecast are named in a sentence; of the others it says how many they are. */
export const namedMissing = 3;

/** A longer table is counted, but its rows are not listed: nobody reads such a list, and it would slow the workbook down. */
const longestList = 500;

export const readBudgetParts = (report: InterimReport, words: OverviewWords): readonly Omit<BudgetPart, "basis">[] =>
  report.budgetTables.map((table) => {
    const own = words.tables[table.key];
    const isOnly = report.budgetTables.filter(({ key }) => key === table.key).length === 1;
    return {
      table,
      name: isOnly ? own.name : `${own.name}, ${readTableName(table, report.budgetTables)}`,
      words: own,
      unit: readTableUnit(report, table),
      decimals: readTableDecimals(table),
      formulas: readBudgetFormulas(table),
    };
  });

export const isListed = ({ table, formulas }: Omit<BudgetPart, "basis">): boolean =>
  formulas !== null && table.rows.length <= longestList;
