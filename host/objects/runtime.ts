import type { Workbook } from "../model/workbook";
import { truth } from "./framework/arguments";
import { type ObjectType, defineObject } from "./framework/hostObject";

/** `Excel.Runtime`: whether this add-in hears of events. Other add-ins are not touched. */
export const runtimeObject: ObjectType<Workbook> = defineObject({
  name: "Runtime",
  properties: { enableEvents: (_workbook, context) => context.areEventsEnabled() },
  setters: { enableEvents: (_workbook, given, context) => context.enableEvents(truth(given, context)) },
});
