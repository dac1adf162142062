import { printCellAddress } from "../../parse/printCellAddress";
import { printGuardedCell, printRow, printTextCell } from "../printCells";
import type { SheetRow } from "../sheetContent";
import type { BasisPlace } from "./budgetPart";
import type { OverviewWords } from "./overviewWords";
import { printArea } from "./planSentences";

/** A list, and a chart, of more rows than this shows the largest surpluses and the largest deficits only. */
const longestShown = 16;

export const readListLength = (basis: BasisPlace): number => Math.min(basis.count, longestShown);

/**
 * The verksamheter from the largest surplus to the largest deficit, whatever the order of the table; those without a
 * deviation leave the last rows blank. `first` is the sheet's row of the first of them. Header and rows.
 */
export const planDeviationList = (
  basis: BasisPlace,
  first: number,
  decimals: number,
  words: OverviewWords,
): readonly SheetRow[] => {
  const length = readListLength(basis);
  const [ranks, deviations] = [printArea(basis, "rank"), printArea(basis, "deviation")];
  const count = `COUNT(${deviations})`;
  /** The place that a line of the list shows; the later half counts from the end. */
  const printPlace = (line: number): string => {
    const half = length / 2;
    if (basis.count <= longestShown || line < half) return String(line + 1);
    const place = `${count}-${String(length - 1 - line)}`;
    return `IF(${place}>${String(half)},${place},0)`;
  };
  return [
    printRow(
      [
        printTextCell("tableHeader", words.deviations.verksamhet),
        printTextCell("tableHeaderNumber", words.economy.columns.deviation),
        printTextCell("tableHeaderNumber", words.deviations.share),
      ],
      32,
    ),
    ...Array.from({ length }, (_, line) => {
      const at = `MATCH(${printPlace(line)},${ranks},0)`;
      const deviation = printCellAddress(first + line, 1);
      return printRow([
        printGuardedCell("tableText", `INDEX(${printArea(basis, "name")},${at})`),
        printGuardedCell("tableDeviation", `INDEX(${deviations},${at})`, null, { decimals }),
        printGuardedCell("tablePercent", `${deviation}/ABS(INDEX(${printArea(basis, "budget")},${at}))`),
      ]);
    }),
  ];
};
