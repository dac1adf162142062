import type { ChartFont } from "../../model/chart";
import { number, text, truth } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { colour } from "../range/commonFormat";
import type { Part } from "./chartTarget";

const STANDARD = { name: "Calibri", size: 10, color: "#595959", bold: false, italic: false };

/** `Excel.ChartFont`, of the chart or of one of its parts. Underlines are not there. */
export const chartFontObject: ObjectType<Part<ChartFont>> = defineObject({
  name: "ChartFont",
  properties: {
    name: (font) => font.read().name ?? STANDARD.name,
    size: (font) => font.read().size ?? STANDARD.size,
    color: (font) => font.read().color ?? STANDARD.color,
    bold: (font) => font.read().bold ?? STANDARD.bold,
    italic: (font) => font.read().italic ?? STANDARD.italic,
  },
  setters: {
    name: (font, given, context) => font.change({ name: text(given, context) }, context),
    size: (font, given, context) => font.change({ size: number(given, context) }, context),
    color: (font, given, context) => font.change({ color: colour(given, context) }, context),
    bold: (font, given, context) => font.change({ bold: truth(given, context) }, context),
    italic: (font, given, context) => font.change({ italic: truth(given, context) }, context),
  },
});
