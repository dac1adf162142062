import { printCellAddress } from "../parse/printCellAddress";
import type { TableSnapshot } from "../workbook";
import type { PreviewFormat } from "./deviationProposal";
import { isFormula } from "./isFormula";
import { generalFormat, textFormat } from "../parse/numberFormats";
import type { Formats } from "./planFormats";
import type { Target, Write } from "./plan";

type Cells = { readonly formats: readonly string[]; readonly isNew: boolean; readonly row: number };

/**
 * What is entered in a cell that is formatted as text stays text, formulas too: such cells get Excel's own format before the
 * formula comes. The user's own cells among them are told in the preview. A column that is new looks like the one beside it,
 * and a totals row that is new like the row above it, so they are asked too.
 */
export const planFormulaFormats = (writes: readonly Write[], source: TableSnapshot): Formats => {
  const parts = writes.map((write) => {
    const format = write.kind === "setContents" ? planFormat(write, readCells(write.target, source)) : null;
    return { writes: format === null ? [write] : [format.write, write], formats: format?.formats ?? [] };
  });
  return { writes: parts.flatMap((part) => part.writes), formats: parts.flatMap((part) => part.formats) };

  function planFormat(write: Extract<Write, { kind: "setContents" }>, cells: Cells) {
    const { target, after } = write;
    const isEntered = (row: number): boolean =>
      cells.formats[row] === textFormat && isFormula(after.formulas[row]?.[0] ?? "", after.values[row]?.[0] ?? "");
    const entered = cells.formats.flatMap((_, row) => (isEntered(row) ? [row] : []));
    if (entered.length === 0) return null;
    const column = readColumn(target, source);
    const formats = cells.isNew
      ? []
      : entered.map((row): PreviewFormat => ({
          address: printCellAddress(cells.row + row, source.column + column),
          header: target.header,
          change: { kind: "numberFormat", before: textFormat, after: generalFormat },
        }));
    return {
      write: {
        kind: "setNumberFormats" as const,
        target,
        before: cells.formats.map((format) => [format]),
        after: cells.formats.map((format, row) => [isEntered(row) ? generalFormat : format]),
      },
      formats,
    };
  }
};

const readColumn = ({ header }: Target, { headers }: TableSnapshot): number => {
  const column = headers.indexOf(header);
  return column === -1 ? headers.length : column;
};

/** The formats that the target's cells have once they are there. */
const readCells = (target: Target, source: TableSnapshot): Cells => {
  const { body, totals, below, headers } = source;
  const column = readColumn(target, source);
  const isNew = column === headers.length;
  const beside = isNew ? column - 1 : column;
  const read = (row: readonly string[] | undefined): string => row?.[beside] ?? generalFormat;
  const firstRow = source.row + 1;
  switch (target.kind) {
    case "column":
      return { formats: body.numberFormats.map(read), isNew, row: firstRow };
    case "totals":
      return totals === null
        ? { formats: [read(body.numberFormats.at(-1))], isNew: true, row: firstRow + body.values.length }
        : { formats: [read(totals.numberFormats[0])], isNew, row: firstRow + body.values.length };
    case "below":
      return {
        formats: [read(below.numberFormats[target.offset - 1])],
        isNew,
        row: firstRow + body.values.length + target.offset - 1,
      };
    case "cell":
    case "keyed":
      return { formats: [], isNew, row: firstRow };
    default:
      return target satisfies never;
  }
};
