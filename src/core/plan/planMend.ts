import type { Finding } from "../finding/finding";
import { parseCellAddress } from "../parse/parseCellAddress";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../workbook";
import { isFormula } from "./isFormula";
import { isSheetProtected } from "./isSheetProtected";
import { generalFormat, textFormat } from "../parse/numberFormats";
import type { Plan, Target, Write } from "./plan";
import { readTableShape } from "./readTableShape";

/**
 * What puts a finding right, where that is a figure in one cell: a number that stands as text, a sum or a result that the
 * figures beside it give, an amount in the wrong unit. Null for findings that somebody has to think about, where the cell
 * holds a formula (which is the user's to mend) or another thing than the finding says, and on a protected sheet.
 */
export const planMend = (finding: Finding, snapshot: WorkbookSnapshot): Plan | null => {
  const mend = readMend(finding);
  const table = snapshot.tables.find(({ name, sheet }) => name === finding.table && sheet === finding.sheet);
  if (mend === null || table === undefined || finding.cell === undefined) return null;
  if (isSheetProtected(snapshot, table.sheet)) return null;
  const cell = matchTableCell(table, finding.cell);
  if (cell?.shown !== mend.found || isFormula(cell.entered, cell.shown)) return null;
  const writes: readonly Write[] = [
    ...planFormat(cell),
    {
      kind: "setContents",
      target: cell.target,
      before: { formulas: [[cell.entered]], values: [[cell.shown]] },
      after: { formulas: [[mend.after]], values: [[mend.after]] },
    },
  ];
  return { kind: "mend", writes, shapes: [readTableShape(table, 0)] };
};

/** What the finding saw in the cell, and the figure that mends it. */
const readMend = (finding: Finding): { readonly found: CellContent; readonly after: number } | null => {
  switch (finding.rule) {
    case "cell/type":
      return finding.suggestion === undefined ? null : { found: finding.content, after: finding.suggestion };
    case "sum/row":
    case "sum/column":
    case "sum/subtotal":
      return { found: finding.printed, after: finding.expected };
    case "unit/slip":
      return finding.amount === null || finding.suggestion === null
        ? null
        : { found: finding.amount, after: finding.suggestion };
    default:
      return null;
  }
};

type TableCell = {
  readonly target: Target;
  readonly entered: CellContent;
  readonly shown: CellContent;
  readonly numberFormat: string;
  /** Of the column's first body cell that is not formatted as text; null where there is none. */
  readonly neighbourFormat: string | null;
};

/** A cell of a table, its totals row or the rows under it, by its address; null outside them. */
const matchTableCell = (table: TableSnapshot, address: string): TableCell | null => {
  const place = parseCellAddress(address);
  if (place === null) return null;
  const index = place.column - table.column;
  const header = table.headers[index];
  const row = place.row - table.row - 1;
  if (header === undefined || row < 0) return null;
  const { body, totals, below } = table;
  const rowCount = body.values.length;
  const part = { tableId: table.id, header };
  const neighbourFormat =
    body.numberFormats.map((formats) => formats[index] ?? textFormat).find((format) => format !== textFormat) ?? null;
  const read = (target: Target, block: typeof body, at: number): TableCell | null => {
    const shown = block.values[at]?.[index];
    const entered = block.formulas[at]?.[index];
    if (shown === undefined || entered === undefined) return null;
    return { target, entered, shown, numberFormat: block.numberFormats[at]?.[index] ?? generalFormat, neighbourFormat };
  };
  if (row < rowCount) return read({ kind: "cell", ...part, row }, body, row);
  if (totals !== null && row === rowCount) return read({ kind: "totals", ...part }, totals, 0);
  const offset = row - rowCount - (totals === null ? 0 : 1);
  return read({ kind: "below", ...part, offset: offset + 1 }, below, offset);
};

/** In a cell that is formatted as text a number would be text again. */
const planFormat = ({ target, numberFormat, neighbourFormat }: TableCell): readonly Write[] =>
  numberFormat === textFormat
    ? [{ kind: "setNumberFormats", target, before: [[textFormat]], after: [[neighbourFormat ?? generalFormat]] }]
    : [];
