import { conventionOrders, type DeviationOrder, matchSurplusOrder } from "../../parse/matchSurplusOrder";
import type { BudgetTable } from "../../report/interimReport";
import type { ColumnKey } from "../../vocabulary/keys";
import { readOnceEach } from "../../readOnceEach";
import { isDeviationKey } from "./isDeviationKey";
import type { FigureColumn, FigureTable } from "./figureTable";
import { evaluateTerms, matchRowRelations, readRowTolerance, type TableRelation } from "./matchRowRelations";
import { readFigureTable } from "./readFigureTable";

/** A column of deviations in which plus is deficit. */
export type ReversedDeviations = {
  readonly key: ColumnKey;
  readonly column: FigureColumn;
  readonly order: DeviationOrder;
  /** As it is counted: the first less the second. */
  readonly first: FigureColumn;
  readonly second: FigureColumn;
  /** The first line that shows it, on the sheet from 0. */
  readonly sheetRow: number;
  /** Rows that are counted so and have a deviation. */
  readonly rowCount: number;
  /** The user has said another way to count; else only the signs of the amounts speak against it. */
  readonly isSaid: boolean;
};

const plans: ReadonlySet<ColumnKey> = new Set(["budget", "periodBudget", "totalDecided"]);
const outcomes: ReadonlySet<ColumnKey> = new Set(["forecast", "actual", "totalForecast"]);

/**
 * Columns of deviations that are counted the other way around than plus for surplus: as the user has said, else as the
 * signs of their amounts say. What the user has said goes before the signs.
 */
export const matchReversedDeviations: (table: BudgetTable) => readonly ReversedDeviations[] = readOnceEach((table) => {
  const figures = readFigureTable(table);
  const said = table.convention === null ? null : (conventionOrders.get(table.convention) ?? null);
  return matchRowRelations(figures).flatMap((relation) => {
    const counted = readDifference(relation);
    if (counted === null || (table.convention !== null && said === null)) return [];
    const { plan, outcome, order } = counted;
    const right = said ?? matchSurplusOrder(table, plan.key, outcome.key);
    if (right === null || right === order) return [];
    const telling = readTellingLines(figures, relation);
    // Rows that are counted the right way are as many: then the table counts in two ways, which is another matter.
    if (telling.length === 0 || telling.length <= relation.turnedLines.size) return [];
    const [first, second] = order === "plan-minus-outcome" ? [plan, outcome] : [outcome, plan];
    return {
      key: relation.relation.target,
      column: relation.target,
      order,
      first: first.column,
      second: second.column,
      sheetRow: telling[0]?.sheetRow ?? 0,
      rowCount: telling.length,
      isSaid: said !== null,
    };
  });
});

type Term = { readonly key: ColumnKey; readonly column: FigureColumn };

const readDifference = ({
  relation,
  terms,
}: TableRelation): { readonly plan: Term; readonly outcome: Term; readonly order: DeviationOrder } | null => {
  if (!isDeviationKey(relation.target) || terms.length !== 2) return null;
  const find = (keys: ReadonlySet<ColumnKey>): (Term & { readonly sign: 1 | -1 }) | undefined =>
    terms
      .flatMap(({ column, sign }) => (column.key === null ? [] : [{ key: column.key, column, sign }]))
      .find(({ key }) => keys.has(key));
  const plan = find(plans);
  const outcome = find(outcomes);
  if (plan === undefined || outcome === undefined || plan.sign === outcome.sign) return null;
  return { plan, outcome, order: plan.sign === 1 ? "plan-minus-outcome" : "outcome-minus-plan" };
};

/** Rows whose deviation is something and follows the relation. */
const readTellingLines = ({ lines }: FigureTable, { target, terms }: TableRelation): FigureTable["lines"] => {
  const tolerance = readRowTolerance(target, terms);
  return lines.filter((line) => {
    const printed = line.amounts.get(target.index) ?? 0;
    const expected = evaluateTerms(line, terms);
    return (
      line.kind === "item" &&
      !line.isIncome &&
      expected !== null &&
      Math.abs(expected) > tolerance &&
      Math.abs(printed - expected) <= tolerance
    );
  });
};
