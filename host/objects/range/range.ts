import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { printFullAddress } from "../../model/cellAddress";
import { selectCells } from "../../model/operations/selectCells";
import { clearCells } from "../../model/operations/clearCells";
import { mergeCells, unmergeCells } from "../../model/operations/mergeCells";
import { conditionalFormatCollectionObject } from "../conditionalFormat/conditionalFormatCollection";
import { dataValidationObject } from "../dataValidation";
import { anything, number, oneOf, optional, refuseArgument, truth } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { tableScopedCollectionObject } from "../table/tableScopedCollection";
import { worksheetObject } from "../worksheet/worksheet";
import { readCellProperties, writeCellProperties } from "./cellProperties";
import { rangeFormatObject } from "./rangeFormat";
import { deleteRange, insertRange } from "./rangeShifts";
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from "./rangeReads";
import { type RangeTarget, locateRange } from "./rangeTarget";
import { rangeWalks } from "./rangeWalks";
import { readHidden, setHidden, writeContents, writeNumberFormats } from "./rangeWrites";

const CLEARED = { All: "all", Formats: "formats", Contents: "contents" } as const;

/** `Excel.Range`: a block of cells. */
export const rangeObject: ObjectType<RangeTarget> = defineObject({
  name: "Range",
  trackedArea: (range) => range,
  properties: {
    address: (range, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      return printFullAddress(sheet.name, area);
    },
    rowIndex: (range, { workbook }) => locateRange(workbook, range).area.row,
    columnIndex: (range, { workbook }) => locateRange(workbook, range).area.column,
    rowCount: (range, { workbook }) => locateRange(workbook, range).area.rowCount,
    columnCount: (range, { workbook }) => locateRange(workbook, range).area.columnCount,
    cellCount: (range, { workbook }) => {
      const { area } = locateRange(workbook, range);
      const count = area.rowCount * area.columnCount;
      // Microsoft's reference: -1 where there are more than 2^31 - 1 cells.
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    isEntireRow: (range, { workbook }) => locateRange(workbook, range).area.columnCount === SHEET_COLUMNS,
    isEntireColumn: (range, { workbook }) => locateRange(workbook, range).area.rowCount === SHEET_ROWS,
    values: (range, { workbook }) => readValues(workbook, range),
    formulas: (range, { workbook }) => readFormulas(workbook, range),
    text: (range, { workbook }) => readTexts(workbook, range),
    valueTypes: (range, { workbook }) => readValueTypes(workbook, range),
    numberFormat: (range, { workbook }) => readNumberFormats(workbook, range),
    rowHidden: (range, { workbook }) => readHidden(workbook, range, "rows"),
    columnHidden: (range, { workbook }) => readHidden(workbook, range, "columns"),
    hidden: (range, { workbook }) => readHidden(workbook, range, "cells"),
  },
  setters: {
    values: (range, given, { workbook }) => writeContents(workbook, range, given),
    formulas: (range, given, { workbook }) => writeContents(workbook, range, given),
    numberFormat: (range, given, { workbook }) => writeNumberFormats(workbook, range, given),
    rowHidden: (range, given, context) => setHidden(context.workbook, range, "rows", truth(given, context)),
    columnHidden: (range, given, context) => setHidden(context.workbook, range, "columns", truth(given, context)),
  },
  navigation: {
    worksheet: (range, context) => worksheetObject.create(context, locateRange(context.workbook, range).sheet),
    format: (range, context) => rangeFormatObject.create(context, range),
    conditionalFormats: (range, context) => conditionalFormatCollectionObject.create(context, range),
    dataValidation: (range, context) => dataValidationObject.create(context, range),
  },
  methods: {
    ...rangeWalks,
    clear: method(
      [optional(oneOf("All", "Formats", "Contents"), "All" as const)],
      (range: RangeTarget, [what], { workbook }) => {
        const { sheet, area } = locateRange(workbook, range);
        clearCells(workbook, sheet, area, CLEARED[what]);
      },
    ),
    select: method([], (range: RangeTarget, _given, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      selectCells(workbook, sheet, area);
    }),
    insert: method([oneOf("Down", "Right")], (range: RangeTarget, [shift], context) => {
      return rangeObject.create(context, insertRange(context, range, shift));
    }),
    delete: method([oneOf("Up", "Left")], (range: RangeTarget, [shift], { workbook }) => {
      deleteRange(workbook, range, shift);
    }),
    merge: method([optional(truth, false)], (range: RangeTarget, [isAcross], { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      mergeCells(workbook, sheet, area, isAcross);
    }),
    unmerge: method([], (range: RangeTarget, _given, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      unmergeCells(workbook, sheet, area);
    }),
    getTables: method([optional(truth, false)], (range: RangeTarget, [isFullyContained], context) => {
      return tableScopedCollectionObject.create(context, { range, isFullyContained });
    }),
    getCellProperties: method([anything], (range: RangeTarget, [asked], { workbook }) =>
      readCellProperties(workbook, range, asked),
    ),
    setCellProperties: method([anything], (range: RangeTarget, [properties], context) => {
      writeCellProperties(context.workbook, range, properties, context);
    }),
    /** Asked by office.js before it writes more than 1500 cells in pieces. */
    _ValidateArraySize: method([number, number], (range: RangeTarget, [rows, columns], { workbook }) => {
      const { area } = locateRange(workbook, range);
      checkShape(rows === area.rowCount && columns === area.columnCount);
    }),
  },
});

function checkShape(isRight: boolean): void {
  if (!isRight) refuseArgument("rows of values in the range's shape", "another shape");
}
