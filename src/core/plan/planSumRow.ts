import { evaluate, type FormulaColumns } from "../formula/evaluate";
import { formatComparableFormula, matchFormulas } from "../formula/matchFormulas";
import { isMixedByRowType } from "../formula/isMixedByRowType";
import { planSumFormula } from "../formula/planSumFormula";
import { printFormula } from "../formula/printFormula";
import { formatScalar } from "../formula/scalar";
import { generalFormat } from "../parse/numberFormats";
import { parseAmount } from "../parse/parseAmount";
import { printCellAddress } from "../parse/printCellAddress";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import type { Block, CellContent } from "../workbook";
import type { DeviationColumn } from "./deviationColumn";
import type { PreviewCell } from "./deviationProposal";
import { isFormula } from "./isFormula";
import { isOwnColumnFormula } from "./isOwnColumnFormula";
import { isFigureChanged, matchAmounts } from "./matchAmounts";
import { matchSumRowPlace } from "./matchSumRowPlace";
import type { Write } from "./plan";
import { planSumLabel } from "./planSumLabel";
import type { SumCell } from "./sumCell";
import type { SumRow, SumRowPlace } from "./sumRow";
import type { TableContext } from "./tableContext";

/**
 * The sums of all figure columns. In a row that is there already, typed figures and blanks become formulas, while the
 * user's own formulas and texts stand; only in a deviation column is a formula with a wrong result replaced, since
 * budget less forecast of a sum row shows a surplus that is not there as long as a forecast is missing. Where costs and
 * income carry plus alike, only the deviations are summed, and what stands under the other columns is left alone.
 */
export const planSumRow = (context: TableContext, deviations: readonly DeviationColumn[]): SumRow => {
  const place = matchSumRowPlace(context);
  if (place.kind === "none") return { place, writes: [], cells: [], figures: [] };
  const { names, sumRows, table } = context;
  const columns = readColumnsAfter(context, deviations);
  const cells = readSumCells(context, place);
  const readCell = (header: string): SumCell | undefined => cells.find((cell) => cell.header === header);

  const isMixed = isMixedByRowType(table, context.convention);
  const figures = readFigureKeys(context).flatMap((key) => {
    const header = names.headers.get(key) ?? "";
    const cell = readCell(header);
    const isComputed = deviations.some((column) => column.key === key);
    if (cell === undefined || (isMixed && !isComputed)) return [];
    const formula = planSumFormula(key, sumRows);
    const printed = printFormula(formula, names);
    const computed = formatScalar(evaluate(formula, columns));
    const isOurs = isFormula(cell.entered, cell.shown) && matchFormulas(cell.entered, printed, table.source.name);
    const isWritten = !isOurs && isReplaced(cell, computed, isComputed, context);
    return [{ key, cell, printed, computed, isWritten, isOurs: isOurs || isWritten }];
  });
  const previews = figures
    .filter(({ isWritten }) => isWritten)
    .map(({ cell, printed, computed }): PreviewCell => ({
      address: cell.address,
      header: cell.header,
      row: readRowLabel(context, cells),
      before: cell.shown,
      formulaBefore: isFormula(cell.entered, cell.shown) ? cell.entered : null,
      meaning: { kind: "sum", header: cell.header },
      after: printed,
      value: computed,
      isChanged: isFigureChanged(cell.shown, computed, context.decimals),
    }));
  const labelHeader = names.headers.get("verksamhet");
  const labelCell = labelHeader === undefined ? undefined : readCell(labelHeader);
  const label =
    labelCell === undefined
      ? null
      : planSumLabel(
          context,
          labelCell,
          columns,
          place.kind,
          figures.every(({ isOurs }) => isOurs),
        );

  const shown = label === null ? previews : [label, ...previews];
  return {
    place,
    writes: [
      ...(place.kind === "new" ? [{ kind: "setTotalsRow", tableId: table.source.id, shown: true } as const] : []),
      ...cells.flatMap((cell) => planCell(cell, shown, place)),
    ],
    cells: shown,
    figures: figures.map(({ key, cell: { header, target, address, numberFormat } }) => ({
      key,
      header,
      target,
      address,
      numberFormat,
    })),
  };
};

/** In a new totals row every cell is written, blank ones too: Excel puts a label and a sum of its own there. */
const planCell = (cell: SumCell, previews: readonly PreviewCell[], place: SumRowPlace): readonly Write[] => {
  const preview = previews.find(({ header }) => header === cell.header);
  if (preview === undefined && place.kind !== "new") return [];
  return [
    {
      kind: "setContents",
      target: cell.target,
      before: { formulas: [[cell.entered]], values: [[cell.shown]] },
      after: { formulas: [[preview?.after ?? ""]], values: [[preview?.value ?? ""]] },
    },
  ];
};

const isReplaced = (cell: SumCell, computed: CellContent, isComputed: boolean, context: TableContext): boolean => {
  if (isFormula(cell.entered, cell.shown)) {
    if (isFormerFormula(cell, context)) return true;
    const letters = cell.address.replace(/[0-9]+$/, "");
    if (!isComputed || isOwnColumnFormula(cell.entered, letters, cell.header)) return false;
    return !matchAmounts(cell.shown, computed, context.decimals, []);
  }
  const { kind } = parseAmount(cell.shown);
  return kind === "blank" || kind === "none" || kind === "amount" || kind === "textAmount";
};

/** A sum that we wrote when other rows of the table were sums, or none: it may count them twice by now. */
const isFormerFormula = (cell: SumCell, { table }: TableContext): boolean => {
  const comparable = formatComparableFormula(String(cell.entered), table.source.name);
  const column = `[${cell.header.toLowerCase()}]`;
  return (
    comparable === `=if(count(${column})=0,"",sum(${column}))` ||
    (comparable.startsWith("=if(sumproduct(isnumber(") && comparable.includes(`=0,"",sumifs(`))
  );
};

const readColumnsAfter = (context: TableContext, deviations: readonly DeviationColumn[]): FormulaColumns =>
  new Map([...context.cells, ...deviations.map(({ key, shown }) => [key, shown] as const)]);

/** In the order of the sheet. */
const readFigureKeys = ({ table, names }: TableContext): readonly ColumnKey[] => {
  const order = (key: ColumnKey): number => table.columns.get(key) ?? table.source.headers.length;
  return vocabularies[table.key].columns
    .filter(({ key, type }) => type === "amount" && names.headers.has(key))
    .map(({ key }) => key)
    .sort((one, other) => order(one) - order(other));
};

const readSumCells = (
  { table: { source }, names }: TableContext,
  place: Exclude<SumRowPlace, { kind: "none" }>,
): readonly SumCell[] => {
  const added = [...names.headers.values()].filter((header) => !source.headers.includes(header));
  const offset = place.kind === "below" ? place.offset : 1;
  const block: Block | null = place.kind === "below" ? source.below : source.totals;
  const row = place.kind === "below" ? place.offset - 1 : 0;
  return [...source.headers, ...added].map((header, column) => ({
    header,
    target:
      place.kind === "below"
        ? { kind: "below", tableId: source.id, header, offset }
        : { kind: "totals", tableId: source.id, header },
    address: printCellAddress(source.row + source.body.values.length + offset, source.column + column),
    entered: block?.formulas[row]?.[column] ?? "",
    shown: block?.values[row]?.[column] ?? "",
    numberFormat: block?.numberFormats[row]?.[column] ?? generalFormat,
  }));
};

const readRowLabel = ({ names }: TableContext, cells: readonly SumCell[]): string =>
  String(cells.find(({ header }) => header === names.headers.get("verksamhet"))?.shown ?? "");
