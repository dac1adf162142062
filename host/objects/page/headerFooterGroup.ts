import type { Sheet } from "../../model/sheet";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { headerFooterObject } from "./headerFooter";

/** `Excel.HeaderFooterGroup`: all pages alike. What a file says of first and even pages is kept and not told. */
export const headerFooterGroupObject: ObjectType<Sheet> = defineObject({
  name: "HeaderFooterGroup",
  properties: { state: () => "Default", useSheetMargins: () => true, useSheetScale: () => true },
  navigation: { defaultForAllPages: (sheet, context) => headerFooterObject.create(context, sheet) },
});
