import { setPageLayout } from "../../model/operations/pageLayout";
import type { Sheet } from "../../model/sheet";
import { refuseArgument, text } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject } from "../framework/hostObject";

const SIDES = ["left", "center", "right"] as const;
const BANDS = ["header", "footer"] as const;

/** All three parts together. Source: Excel's own limit for headers and footers. */
const LONGEST_TEXT = 255;

const places = BANDS.flatMap((band) =>
  SIDES.map((side) => ({ band, side, name: `${side}${band === "header" ? "Header" : "Footer"}` })),
);

/** `Excel.HeaderFooter`: leftHeader, centerHeader … rightFooter. */
export const headerFooterObject: ObjectType<Sheet> = defineObject({
  name: "HeaderFooter",
  properties: Object.fromEntries(
    places.map(({ band, side, name }) => [name, ({ pageLayout }: Sheet) => pageLayout[band][side]]),
  ),
  setters: Object.fromEntries(
    places.map(({ band, side, name }) => [
      name,
      (sheet: Sheet, given: unknown, context: Context) => {
        const changed = { ...sheet.pageLayout[band], [side]: text(given, context) };
        const length = SIDES.reduce((sum, part) => sum + changed[part].length, 0);
        if (length > LONGEST_TEXT) refuseArgument("at most 255 characters", length);
        setPageLayout(context.workbook, sheet, { [band]: changed });
      },
    ]),
  ),
});
