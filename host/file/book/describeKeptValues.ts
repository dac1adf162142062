import { describeCalcBook, describeCalcEntry } from "../../model/describeCalcBook";
import type { KeptCell, KeptValues } from "../../model/keptValues";
import type { Workbook } from "../../model/workbook";
import type { CalcCell } from "../../calc/calc";
import type { SourceCell } from "../sheet/sourceSheet";
import { findChild, readTruth } from "../xml/xmlElement";
import { OUR_CALCULATION_ID } from "./calculationId";
import type { OpenedSheet, SourceBook } from "./sourceBook";

/** The values of a file that has just been read, for the workbook to keep, and whether they must be calculated at once. */
export function describeKeptValues(
  workbook: Workbook,
  source: SourceBook,
): { readonly kept: KeptValues; readonly wantsCalculation: boolean } {
  const sheets = source.tabs.flatMap(({ sheet }) => sheet ?? []);
  const calcPr = findChild(source.workbook.root, "calcPr")?.attributes;
  const isOurs = calcPr?.["calcId"] === OUR_CALCULATION_ID;
  const isFullWanted = !isOurs && readTruth(calcPr?.["fullCalcOnLoad"], false);
  const book = describeCalcBook(workbook);
  return {
    kept: {
      book: {
        ...book,
        // The cells as the file has them, also when the workbook's have changed.
        sheets: sheets.map((sheet) => ({ id: sheet.sheetId, name: sheet.name, cells: listEntries(sheet) })),
      },
      cells: listCalculated(sheets),
      isTrusted: !isFullWanted,
    },
    wantsCalculation: isFullWanted || sheets.some(lacksValue),
  };
}

function* listEntries({ source }: OpenedSheet): Generator<CalcCell> {
  for (const { cells } of source.rows) {
    for (const cell of cells) {
      const entry = describeCalcEntry(cell);
      if ("formula" in entry || entry.value !== null) yield { row: cell.row, column: cell.column, entry };
    }
  }
}

function* listCalculated(sheets: readonly OpenedSheet[]): Generator<KeptCell> {
  for (const { sheetId, source } of sheets) {
    for (const { cells } of source.rows) {
      for (const origin of cells) {
        const { row, column, formula } = origin;
        if (isCalculated(origin)) yield { sheetId, row, column, formula, origin };
      }
    }
  }
}

function isCalculated({ formula, isSpilled }: SourceCell): boolean {
  return formula !== null || isSpilled;
}

function lacksValue({ source }: OpenedSheet): boolean {
  return source.rows.some(({ cells }) => cells.some(({ formula, value }) => formula !== null && value === null));
}
