import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { setPageLayout, setPrintedCells } from "../../model/operations/pageLayout";
import { PAPER_NUMBERS, type PageLayout, type PageZoom, type PaperSize } from "../../model/pageLayout";
import type { Sheet } from "../../model/sheet";
import {
  type Argument,
  anything,
  number,
  oneOf,
  readFields,
  refuseArgument,
  truth,
  wholeNumber,
} from "../framework/arguments";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import type { Context } from "../framework/context";
import { createRange } from "../range/createRange";
import { readCells } from "../range/rangeArgument";
import { headerFooterGroupObject } from "./headerFooterGroup";
import { rangeAreasObject } from "./rangeAreas";

const PAPER_SIZES = Object.keys(PAPER_NUMBERS) as PaperSize[];

const margins = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const;
const switches = [
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
  "blackAndWhite",
  "draftMode",
] as const;

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Setter = (sheet: Sheet, given: unknown, context: Context) => void;

function set<K extends keyof PageLayout>(name: K, argument: Argument<PageLayout[K]>): Setter {
  return (sheet, given, context) => {
    setPageLayout(context.workbook, sheet, { [name]: argument(given, context) });
  };
}

/** Points, not below 0. */
const length: Argument<number> = (given, context) => {
  const points = number(given, context);
  return points >= 0 ? points : refuseArgument("points from 0", points);
};

const zoom: Argument<PageZoom> = (given, context) => {
  const { scale, horizontalFitToPages, verticalFitToPages } = readFields(given);
  if (typeof scale === "number") {
    const percent = wholeNumber(scale, context);
    return percent >= 10 && percent <= 400 ? { kind: "scale", percent } : refuseArgument("10 to 400 per cent", percent);
  }
  const readPages = (pages: unknown): number | null => {
    if (pages === undefined || pages === null) return null;
    const count = wholeNumber(pages, context);
    return count >= 1 ? count : refuseArgument("pages from 1", count);
  };
  const [wide, tall] = [readPages(horizontalFitToPages), readPages(verticalFitToPages)];
  return wide === null && tall === null ? refuseArgument("a scale or pages", "neither") : { kind: "fit", wide, tall };
};

/** `Excel.PageLayout`. Printing comments and errors in other ways is not there. Paper that nobody chose is A4, as in Sweden. */
export const pageLayoutObject: ObjectType<Sheet> = defineObject({
  name: "PageLayout",
  properties: {
    ...Object.fromEntries(
      [...margins, ...switches, "orientation" as const, "printOrder" as const].map((name) => [
        name,
        ({ pageLayout }: Sheet) => pageLayout[name],
      ]),
    ),
    paperSize: ({ pageLayout }) => pageLayout.paperSize ?? "A4",
    firstPageNumber: ({ pageLayout }) => pageLayout.firstPageNumber ?? "",
    zoom: ({ pageLayout }) => describeZoom(pageLayout.zoom),
  },
  setters: {
    ...Object.fromEntries(margins.map((name) => [name, set(name, length)])),
    ...Object.fromEntries(switches.map((name) => [name, set(name, truth)])),
    orientation: set("orientation", oneOf("Portrait", "Landscape")),
    printOrder: set("printOrder", oneOf("DownThenOver", "OverThenDown")),
    paperSize: set("paperSize", oneOf(...PAPER_SIZES)),
    firstPageNumber: set("firstPageNumber", (given, context) => (given === "" ? null : wholeNumber(given, context))),
    zoom: set("zoom", zoom),
  },
  navigation: { headersFooters: (sheet, context) => headerFooterGroupObject.create(context, sheet) },
  methods: {
    setPrintArea: method([anything], (sheet: Sheet, [given], context) => {
      const several = rangeAreasObject.targetOf(given);
      const areas = several === undefined ? [readCells(given, sheet, context).area] : several.areas;
      setPrintedCells(context.workbook, sheet, { areas });
    }),
    setPrintTitleRows: method([anything], (sheet: Sheet, [given], context) => {
      const { area } = readCells(given, sheet, context);
      const titleRows = { ...area, column: 0, columnCount: SHEET_COLUMNS };
      setPrintedCells(context.workbook, sheet, { titleRows });
    }),
    setPrintTitleColumns: method([anything], (sheet: Sheet, [given], context) => {
      const { area } = readCells(given, sheet, context);
      const titleColumns = { ...area, row: 0, rowCount: SHEET_ROWS };
      setPrintedCells(context.workbook, sheet, { titleColumns });
    }),
    setPrintMargins: method(
      [oneOf("Points", "Inches", "Centimeters"), readFields],
      (sheet: Sheet, [unit, given], context) => {
        const change = Object.entries(given).map(([side, value]) => {
          const name = `${oneOf("left", "right", "top", "bottom", "header", "footer")(side, context)}Margin`;
          return [name, length(value, context) * POINTS[unit]];
        });
        setPageLayout(context.workbook, sheet, Object.fromEntries(change) as Partial<PageLayout>);
      },
    ),
    getPrintArea: method(
      [],
      (sheet: Sheet, _given, context) => findPrintArea(sheet, context) ?? failToFind("a print area"),
    ),
    getPrintAreaOrNullObject: method([], (sheet: Sheet, _given, context) => findPrintArea(sheet, context)),
    getPrintTitleRows: method(
      [],
      (sheet: Sheet, _given, context) => findTitles(sheet, "titleRows", context) ?? failToFind("repeated rows"),
    ),
    getPrintTitleRowsOrNullObject: method([], (sheet: Sheet, _given, context) =>
      findTitles(sheet, "titleRows", context),
    ),
    getPrintTitleColumns: method(
      [],
      (sheet: Sheet, _given, context) => findTitles(sheet, "titleColumns", context) ?? failToFind("repeated columns"),
    ),
    getPrintTitleColumnsOrNullObject: method([], (sheet: Sheet, _given, context) =>
      findTitles(sheet, "titleColumns", context),
    ),
  },
});

function describeZoom(zoomed: PageZoom): object {
  if (zoomed.kind === "scale") return { scale: zoomed.percent };
  return {
    ...(zoomed.wide === null ? {} : { horizontalFitToPages: zoomed.wide }),
    ...(zoomed.tall === null ? {} : { verticalFitToPages: zoomed.tall }),
  };
}

function findPrintArea(sheet: Sheet, context: Context): HostObject | null {
  const { areas } = sheet.printedCells;
  const [first] = areas;
  if (first === undefined) return null;
  return rangeAreasObject.create(context, { sheet, areas, kept: context.track(sheet.id, first) });
}

function findTitles(sheet: Sheet, which: "titleRows" | "titleColumns", context: Context): HostObject | null {
  const area = sheet.printedCells[which];
  return area === null ? null : createRange(context, sheet, area);
}
