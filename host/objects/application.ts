import { ExcelError } from "../model/excelError";
import type { Workbook } from "../model/workbook";
import { oneOf } from "./framework/arguments";
import { type ObjectType, defineObject, method } from "./framework/hostObject";

const mode = oneOf("Automatic", "AutomaticExceptTables", "Manual");

/** `Excel.Application`: a Swedish Excel that always calculates by itself. */
export const applicationObject: ObjectType<Workbook> = defineObject({
  name: "Application",
  properties: {
    calculationMode: () => "Automatic",
    calculationState: () => "Done",
    decimalSeparator: () => ",",
    thousandsSeparator: () => "\u00a0",
    useSystemSeparators: () => true,
  },
  setters: {
    calculationMode: (_workbook, given, context) => {
      if (mode(given, context) !== "Automatic") {
        throw new ExcelError("NotImplemented", "The local host always calculates automatically.");
      }
    },
  },
  navigation: { cultureInfo: (workbook, context) => cultureInfoObject.create(context, workbook) },
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], async (workbook: Workbook, [type]) => {
      if (type !== "Recalculate") workbook.markRestructured();
      await workbook.calculate();
    }),
    // Both change only when the user sees something, and end with the request.
    suspendApiCalculationUntilNextSync: method([], () => undefined),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
});

/** `Excel.CultureInfo`. */
const cultureInfoObject: ObjectType<Workbook> = defineObject({
  name: "CultureInfo",
  properties: { name: () => "sv-SE" },
  navigation: {
    numberFormat: (workbook, context) => numberFormatInfoObject.create(context, workbook),
    datetimeFormat: (workbook, context) => datetimeFormatInfoObject.create(context, workbook),
  },
});

/** `Excel.NumberFormatInfo`. */
const numberFormatInfoObject: ObjectType<Workbook> = defineObject({
  name: "NumberFormatInfo",
  properties: { numberDecimalSeparator: () => ",", numberGroupSeparator: () => "\u00a0" },
});

/** `Excel.DatetimeFormatInfo`. */
const datetimeFormatInfoObject: ObjectType<Workbook> = defineObject({
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: () => "-",
    longDatePattern: () => "'den 'd MMMM yyyy",
    shortDatePattern: () => "yyyy-MM-dd",
    timeSeparator: () => ":",
    longTimePattern: () => "HH:mm:ss",
  },
});
