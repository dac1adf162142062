import { evaluateRows } from "../formula/evaluate";
import type { DeviationKey, DeviationTerms } from "../formula/matchDeviationTerms";
import { matchIncomeWords } from "../formula/matchIncomeWords";
import { planDeviationFormula } from "../formula/planDeviationFormula";
import { printFormula } from "../formula/printFormula";
import { formatScalar, readScalar } from "../formula/scalar";
import { readRowType } from "../parse/parseRowKind";
import { printCellAddress, printColumnLetters } from "../parse/printCellAddress";
import type { BudgetRow } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { CellContent } from "../workbook";
import type { DeviationColumn } from "./deviationColumn";
import type { CellMeaning, PreviewCell } from "./deviationProposal";
import { isFormula } from "./isFormula";
import { isFigureChanged } from "./matchAmounts";
import { type ComputedCell, matchStandingFormulas } from "./matchStandingFormulas";
import { matchUnsureSums } from "./matchUnsureSums";
import type { Write } from "./plan";
import type { TableContext } from "./tableContext";

/**
 * The deviation column: one formula in every row, so that Excel takes it as the column's own and fills it into new rows.
 * The user's own formulas stand where they are right. Typed figures are replaced; text beside rows without figures is not.
 */
export const planDeviationColumn = (
  context: TableContext,
  key: DeviationKey,
  terms: DeviationTerms,
): DeviationColumn => {
  const { source } = context.table;
  const index = context.table.columns.get(key);
  const column = index ?? source.headers.length;
  const header = context.names.headers.get(key) ?? "";
  const formula = planDeviationFormula(terms, context.sumRows, readIncomeWords(context));
  const printed = printFormula(formula, context.names);
  const parts = terms.kind === "result" ? terms.parts : [terms.first, terms.second];
  const { rows } = context.table;
  const results = evaluateRows(
    formula,
    context.cells,
    rows.map((row) => row.index),
  );
  const cells = rows.map((row, place): ComputedCell => {
    const read = (grid: typeof source.body.values): CellContent => grid[row.index]?.[column] ?? "";
    return {
      row,
      entered: read(source.body.formulas),
      shown: read(source.body.values),
      computed: formatScalar(results[place] ?? null),
      terms: parts.map((part) => row.amounts.get(part) ?? ""),
    };
  });
  const describe = describeTerms(terms, context);
  const { ours, own } = matchStandingFormulas({
    cells,
    table: source.name,
    header,
    letters: printColumnLetters(source.column + column),
    firstRow: source.row + 2,
    decimals: context.decimals,
    printed,
  });

  const isStanding = (cell: ComputedCell): boolean => ours.has(cell) || own.has(cell);
  const unsure = matchUnsureSums(context, cells);
  const isWanting = cells.some((cell) => hasFigures(cell.row) && !isStanding(cell) && !unsure.has(cell));
  const written = new Set(
    isWanting ? cells.filter((cell) => !isStanding(cell) && !isOwnText(cell) && !unsure.has(cell)) : [],
  );
  return {
    key,
    header,
    isNew: index === undefined,
    writes: planColumnWrites(source.id, header, printed, cells, written),
    cells: [...written].filter(isWorthShowing).map((cell): PreviewCell => ({
      address: printCellAddress(source.row + 1 + cell.row.index, source.column + column),
      header,
      row: cell.row.label,
      before: cell.shown,
      formulaBefore: isFormula(cell.entered, cell.shown) ? cell.entered : null,
      meaning: describe(cell.row),
      after: printed,
      value: cell.computed,
      isChanged: isFigureChanged(cell.shown, cell.computed, context.decimals),
    })),
    shown: cells.map((cell) =>
      written.has(cell) ? readScalar(cell.computed, printed) : readScalar(cell.shown, cell.entered),
    ),
    ownFormulaCount: own.size,
  };
};

const planColumnWrites = (
  tableId: string,
  header: string,
  printed: string,
  cells: readonly ComputedCell[],
  written: ReadonlySet<ComputedCell>,
): readonly Write[] => {
  if (written.size === 0) return [];
  return [
    {
      kind: "setContents",
      target: { kind: "column", tableId, header },
      before: { formulas: cells.map(({ entered }) => [entered]), values: cells.map(({ shown }) => [shown]) },
      after: {
        formulas: cells.map((cell) => [written.has(cell) ? printed : cell.entered]),
        values: cells.map((cell) => [written.has(cell) ? cell.computed : cell.shown]),
      },
    },
  ];
};

const hasFigures = (row: BudgetRow): boolean => row.kind === "item" || row.kind === "sum" || row.kind === "part";

const isOwnText = ({ row, entered, shown }: ComputedCell): boolean =>
  !hasFigures(row) && shown !== "" && !isFormula(entered, shown);

/** A formula in a row without figures shows nothing before and after. */
const isWorthShowing = (cell: ComputedCell): boolean => hasFigures(cell.row) || cell.shown !== "";

const readIncomeWords = ({ table, convention }: TableContext): readonly string[] => matchIncomeWords(table, convention);

/** What the formula says in a row: the same in all of them, but where Radtyp says income. */
const describeTerms = (terms: DeviationTerms, context: TableContext): ((row: BudgetRow) => CellMeaning) => {
  const readHeader = (key: ColumnKey): string => context.names.headers.get(key) ?? "";
  if (terms.kind === "result") {
    const result: CellMeaning = { kind: "result", parts: terms.parts.map(readHeader) };
    return () => result;
  }
  const { source, columns } = context.table;
  const hasOpposite = readIncomeWords(context).length > 0;
  const [first, second] = [readHeader(terms.first), readHeader(terms.second)];
  const usual: CellMeaning = { kind: terms.kind, first, second };
  const opposite: CellMeaning = { kind: terms.kind, first: second, second: first };
  return ({ index }) =>
    hasOpposite && readRowType(source.body.values[index], columns) === "income" ? opposite : usual;
};
