import { type Area, isInsideSheet } from "../../model/area";
import { ExcelError } from "../../model/excelError";
import type { Sheet } from "../../model/sheet";
import type { Context } from "../framework/context";
import type { HostObject } from "../framework/hostObject";
import { rangeObject } from "./range";

/** A range object. Throws InvalidArgument where the area does not lie on the sheet. */
export function createRange(context: Context, sheet: Sheet, area: Area): HostObject {
  if (!isInsideSheet(area)) throw new ExcelError("InvalidArgument", "The range lies outside the sheet.");
  return rangeObject.create(context, context.track(sheet.id, area));
}
