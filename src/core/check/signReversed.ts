import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import { matchOfferedConventions } from "../formula/matchOfferedConventions";
import { conventionOrders, type DeviationOrder } from "../parse/matchSurplusOrder";
import { printCellAddress } from "../parse/printCellAddress";
import type { BudgetTable } from "../report/interimReport";
import { matchReversedDeviations } from "./arithmetic/matchReversedDeviations";
import type { Check } from "./check";

/**
 * Deviations that are right as sums and wrong for the reader: plus stands for deficit. Told once for each column, at its
 * first such row, until the column is counted the other way or somebody says that it is as it should be.
 */
export const checkSignReversed: Check = (report) =>
  report.budgetTables.flatMap((table) =>
    matchReversedDeviations(table).map(({ column, first, second, sheetRow, rowCount, isSaid, order }) =>
      applyRule(
        {
          ...describeTablePlace(table),
          cell: printCellAddress(sheetRow, table.source.column + column.index),
          column: readHeader(table, column.index),
        },
        {
          rule: "sign/reversed",
          first: readHeader(table, first.index),
          second: readHeader(table, second.index),
          rowCount,
          isSaid,
          canWrite: hasOtherWay(table, order),
        },
      ),
    ),
  );

const readHeader = ({ source }: BudgetTable, index: number): string => source.headers[index] ?? "";

/** Whether a formula of ours could count the other way. */
const hasOtherWay = ({ columns }: BudgetTable, order: DeviationOrder): boolean =>
  matchOfferedConventions(new Set(columns.keys())).some((convention) => {
    const other = conventionOrders.get(convention);
    return other !== undefined && other !== order;
  });
